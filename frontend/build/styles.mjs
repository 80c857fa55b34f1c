import { readFileSync } from "node:fs";

/** The parts of Designsystemet that our pages use. A new component is a word here. */
const COMPONENTS = [
    "alert", "avatar", "badge", "breadcrumbs", "button", "card", "chip", "details", "dialog", "divider", "dropdown",
    "error-summary", "field", "fieldset", "file-upload", "heading", "input", "label", "link", "list", "pagination",
    "paragraph", "skip-link", "table", "tag", "toggle-group", "validation-message",
];
const OWN = ["base", "layout", "drawings", "card", "plan", "goals", "board", "timeline", "forms", "consent", "log", "print"];
const DESIGNSYSTEMET = "node_modules/@digdir/designsystemet-css/dist/src";

/** One style sheet: theme, Designsystemet in its layers, then our own outside any layer, so that ours decides. */
export function styles(theme, fileName) {
    const layered = (layer, name) => `@layer ${layer}{${read(`${DESIGNSYSTEMET}/${name}.css`)}}`;
    return [
        "/*! Designsystemet (MIT) and Inter (OFL-1.1), see licences.txt; Stafett (EUPL-1.2) */",
        "@layer ds.theme,ds.base,ds.components;",
        smaller(theme.toString().replace('@charset "UTF-8";', "")),
        layered("ds.base", "base"),
        layered("ds.base", "data-size-workaround"),
        ...COMPONENTS.map((name) => layered("ds.components", name)),
        ...OWN.map((name) => smaller(read(`src/${name}.css`))),
    ]
        .join("\n")
        .replaceAll(/asset\(([^)]+)\)/g, (_, name) => `url(${fileName(name)})`);
}

function read(file) {
    return readFileSync(file, "utf8");
}

/** Comments and indentation out. Our own files hold no string with two spaces, so this is safe. */
function smaller(css) {
    return css
        .replaceAll(/\/\*[\s\S]*?\*\//g, "")
        .replaceAll(/\s+/g, " ")
        .replaceAll(/ ?([{};,]) ?/g, "$1")
        .trim();
}
