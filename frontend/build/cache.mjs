import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What takes seconds to make is kept beside the packages, by the content of everything it was made from. */
export async function cached(name, inputs, make) {
    const hash = createHash("sha256");
    for (const input of inputs) hash.update(input).update("\0");
    const file = path.join("node_modules/.cache/stafett", `${hash.digest("hex").slice(0, 16)}-${name}`);
    if (existsSync(file)) return readFileSync(file);
    const made = await make();
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, made);
    return made;
}
