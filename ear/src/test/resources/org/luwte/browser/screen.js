/* SPDX-License-Identifier: EUPL-1.2
   What can be wrong with how the open page stands on the screen. Gives sentences; none when all is well. */
first => {
    const faults = [];
    const width = window.innerWidth;
    const height = window.innerHeight;
    const name = element => {
        const words = (element.getAttribute('aria-label') || element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40);
        return '<' + element.tagName.toLowerCase() + (element.id ? ' #' + element.id : '') + (element.className.length ? ' .' + element.className : '') + '> "' + words + '"';
    };
    const hidden = element => element.closest('.visually-hidden, .skip, .scroll, svg, [hidden]') !== null;
    const seen = element => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
    const elements = [...document.body.querySelectorAll('*')].filter(element => !hidden(element) && seen(element));

    if (document.documentElement.scrollWidth > width) {
        faults.push('the page is ' + document.documentElement.scrollWidth + ' px wide');
    }
    for (const element of elements) {
        const box = element.getBoundingClientRect();
        if (box.width > 1 && (box.left < -1 || box.right > width + 1)) {
            faults.push(name(element) + ' leaves the screen');
        }
        const style = getComputedStyle(element);
        if (element.matches('input, select, textarea')) {
            continue; /* What somebody typed may be longer than its field. */
        }
        if (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
            faults.push(name(element) + ' is cut');
        }
        if (style.whiteSpace === 'nowrap' && element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline') {
            faults.push(name(element) + ' does not fit');
        }
    }

    const targets = elements.filter(element => element.matches('a[href], button, input:not([type=hidden]), select, textarea, summary'));
    for (const target of targets) {
        const box = target.getBoundingClientRect();
        const least = target.id === 'exit' ? 44 : 24;
        const inText = getComputedStyle(target).display === 'inline';
        if (!inText && (box.width < least || box.height < least)) {
            faults.push(name(target) + ' is ' + Math.round(box.width) + ' by ' + Math.round(box.height) + ' px');
        }
    }
    /* What stays where it is while the page moves lies over it for a while: that is no fault. */
    const placed = targets.filter(target => target.closest('.topbar') === null);
    const parts = placed.map(target => ({ target, boxes: [...target.getClientRects()] }));
    for (let i = 0; i < parts.length; i++) {
        for (let j = i + 1; j < parts.length; j++) {
            const over = parts[i].boxes.some(one => parts[j].boxes.some(other =>
                Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2
                    && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4));
            if (over && !parts[i].target.contains(parts[j].target)) {
                faults.push(name(parts[i].target) + ' lies over ' + name(parts[j].target));
            }
        }
    }

    if (first) {
        const heading = document.querySelector('h1').getBoundingClientRect();
        if (heading.top < 0 || heading.bottom > height) {
            faults.push('the first heading is not on the first screen');
        }
        const exit = document.querySelector('#exit').getBoundingClientRect();
        const there = document.elementFromPoint((exit.left + exit.right) / 2, (exit.top + exit.bottom) / 2);
        if (there === null || there.closest('#exit') === null) {
            faults.push('the way out is not on the first screen');
        }
    }
    return faults;
}
