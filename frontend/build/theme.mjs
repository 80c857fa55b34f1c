import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cached } from "./cache.mjs";

const CONFIG = "designsystemet.config.json";

/** Our colours, sizes and type as one style sheet of tokens, light and dark; contrast is computed by the tool. */
export function theme() {
    const version = readFileSync("node_modules/@digdir/designsystemet/package.json");
    return cached("theme.css", [readFileSync(CONFIG), version], () => {
        mkdirSync("node_modules/.cache", { recursive: true });
        const work = mkdtempSync("node_modules/.cache/theme-");
        try {
            designsystemet("tokens", "create", "--config", CONFIG, "--out-dir", `${work}/tokens`);
            designsystemet("tokens", "build", "--tokens", `${work}/tokens`, "--out-dir", `${work}/css`);
            return readFileSync(`${work}/css/stafett.css`);
        } finally {
            rmSync(work, { recursive: true });
        }
    });
}

function designsystemet(...args) {
    execFileSync("node_modules/.bin/designsystemet", args, { stdio: ["ignore", "ignore", "inherit"] });
}
