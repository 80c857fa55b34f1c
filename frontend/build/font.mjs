import { readFileSync } from "node:fs";
import { cached } from "./cache.mjs";

const INTER = "node_modules/inter-ui/variable/InterVariable.woff2";
const LATIN = characters(0x20, 0x7e) + characters(0xa0, 0xff);
const SAMI = "ČčĐđŊŋŠšŦŧŽžǤǥǦǧǨǩƷʒǮǯŒœŸ";
const TYPOGRAPHY = "–—‘’‚“”„•…‹›€−×→←↑↓✓ʹʺˈ";

/** Inter with the letters of Norwegian and of the Sami languages, weights 400 to 700, nothing else. */
export function font() {
    const inter = readFileSync(INTER);
    const letters = LATIN + SAMI + TYPOGRAPHY;
    return cached("inter.woff2", [inter, letters, readFileSync(import.meta.filename)], async () => {
        const { default: subsetFont } = await import("subset-font");
        return subsetFont(inter, letters, {
            targetFormat: "woff2",
            noLayoutClosure: true,
            variationAxes: { opsz: 14, wght: { min: 400, max: 700 } },
        });
    });
}

function characters(from, to) {
    return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}
