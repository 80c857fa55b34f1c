import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** What leaves this house in a browser file, and therefore carries its licence text along. */
const SHIPPED = ["@digdir/designsystemet-css", "@navikt/aksel-icons", "htmx.org", "inter-ui"];

export function licences() {
    const texts = SHIPPED.map((name) => {
        const folder = path.join("node_modules", name);
        const { version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
        return `${name} ${version}, ${license}\n\n${text(folder, license)}`;
    });
    return Buffer.from(texts.join(`\n\n${"=".repeat(80)}\n\n`));
}

function text(folder, license) {
    for (const file of ["LICENSE", "LICENSE.txt", "LICENSE.md"]) {
        const found = path.join(folder, file);
        if (existsSync(found)) return readFileSync(found, "utf8").trim();
    }
    if (license !== "MIT") throw new Error(`${folder} has no licence text`);
    return MIT;
}

/** For a package that names MIT without bringing the text. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
