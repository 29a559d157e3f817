/* SPDX-License-Identifier: EUPL-1.2
   Makes of the open page one in a language that runs from right to left. Where told so its texts become four tenths longer,
   as translations do. */
longer => {
    document.documentElement.dir = 'rtl';
    if (!longer) {
        return;
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
        texts.push(walker.currentNode);
    }
    for (const text of texts) {
        const words = text.data.trim().split(/\s+/);
        if (!/\p{L}/u.test(text.data)) {
            continue;
        }
        text.data = text.data.trimEnd() + (words.length === 1
            ? words[0].slice(0, Math.ceil(words[0].length * 0.4))
            : ' ' + words.slice(0, Math.ceil(words.length * 0.4)).join(' '));
    }
}
