import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Copies the icons named in icons.json (our word: the package's word) to where the server inlines them from. */
export function icons(folder) {
    const named = JSON.parse(readFileSync("icons.json", "utf8"));
    mkdirSync(folder, { recursive: true });
    for (const left of readdirSync(folder)) {
        if (!(path.parse(left).name in named)) rmSync(path.join(folder, left));
    }
    for (const [word, icon] of Object.entries(named)) {
        const svg = readFileSync(`node_modules/@navikt/aksel-icons/dist/svg/${icon}.svg`, "utf8");
        writeIfChanged(path.join(folder, `${word}.svg`), svg.replaceAll(/\s*\n\s*/g, ""));
    }
}

function writeIfChanged(file, text) {
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}
