import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** The files a browser fetches: named by their content so that they may be kept for ever, and listed for the server. */
export class AssetFolder {
    #folder;
    #manifest;
    #assets = new Map();

    constructor(classes) {
        this.#folder = path.join(classes, "static/assets");
        this.#manifest = path.join(classes, "assets.properties");
    }

    add(name, content) {
        const bytes = Buffer.from(content);
        const { name: stem, ext } = path.parse(name);
        const fileName = `${stem}.${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}${ext}`;
        const integrity = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
        this.#assets.set(name, { bytes, fileName, integrity });
    }

    fileName(name) {
        return this.#assets.get(name).fileName;
    }

    write() {
        mkdirSync(this.#folder, { recursive: true });
        const kept = new Set();
        for (const { bytes, fileName } of this.#assets.values()) {
            this.#writeOnce(kept, fileName, () => bytes);
            if (fileName.endsWith(".woff2")) continue;
            this.#writeOnce(kept, `${fileName}.br`, () => brotliCompressSync(bytes));
            this.#writeOnce(kept, `${fileName}.gz`, () => gzipSync(bytes, { level: 9 }));
        }
        for (const old of readdirSync(this.#folder)) {
            if (!kept.has(old)) rmSync(path.join(this.#folder, old));
        }
        this.#writeManifest();
    }

    #writeOnce(kept, fileName, content) {
        kept.add(fileName);
        const file = path.join(this.#folder, fileName);
        if (!existsSync(file)) writeFileSync(file, content());
    }

    #writeManifest() {
        const lines = [...this.#assets].flatMap(([name, { fileName, integrity }]) => [
            `${name}=/assets/${fileName}`,
            `${name}.integrity=${integrity}`,
        ]);
        const text = lines.join("\n") + "\n";
        if (!existsSync(this.#manifest) || readFileSync(this.#manifest, "utf8") !== text) writeFileSync(this.#manifest, text);
    }
}
