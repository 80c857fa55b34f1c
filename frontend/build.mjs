// Makes everything the browser gets, into target/classes. Run by Maven before the resources are packaged.
//   node build.mjs            installs what the lock file names (once per lock file) and builds
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import path from "node:path";

const here = import.meta.dirname;
process.chdir(here);
installOncePerLockFile();

const { styles } = await import("./build/styles.mjs");
const { theme } = await import("./build/theme.mjs");
const { font } = await import("./build/font.mjs");
const { icons } = await import("./build/icons.mjs");
const { licences } = await import("./build/licences.mjs");
const { AssetFolder } = await import("./build/asset-folder.mjs");

const classes = path.resolve(here, "../target/classes");
const assets = new AssetFolder(classes);

assets.add("inter.woff2", await font());
assets.add("stafett.css", styles(await theme(), (name) => assets.fileName(name)));
assets.add("stafett.js", readFileSync("src/stafett.js"));
assets.add("htmx.js", readFileSync("node_modules/htmx.org/dist/htmx.min.js"));
assets.add("favicon.svg", readFileSync("src/favicon.svg"));
assets.add("licences.txt", licences());
assets.write();
icons(path.join(classes, "icons"));

function installOncePerLockFile() {
    const stamp = "node_modules/.installed-lock";
    const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
    console.log("frontend: installing what package-lock.json names");
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { stdio: "inherit" });
    writeFileSync(stamp, lock);
}
