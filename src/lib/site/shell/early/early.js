// Runs before the first paint, so that nothing flashes and nothing that a reader does before the modules run is lost.
// Its hash stands in the content security policy.
(() => {
	const root = document.documentElement;
	// The policy forbids code made from text, which zod would try at its first schema.
	Reflect.set(globalThis, '__zod_globalConfig', { jitless: true });
	root.dataset.script = '';
	if (location.search.length > 1) root.dataset.finding = '';
	// What the address names: browsers find it (`:target`) only after the first paint.
	if (location.hash.length > 1) root.dataset.at = location.hash.slice(1);
	addEventListener('hashchange', () => void delete root.dataset.at);

	// The theme: the system's, or the one that was chosen, here or in another tab.
	const set = (/** @type {string | null} */ theme) => {
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
		else delete root.dataset.theme;
	};
	const system = matchMedia('(prefers-color-scheme: dark)');
	const ofSystem = () => (system.matches ? 'dark' : 'light');
	const shown = () => root.dataset.theme ?? ofSystem();
	const mark = (/** @type {string} */ theme) => {
		for (const button of document.querySelectorAll('[data-theme-switch]'))
			button.setAttribute('aria-pressed', String(theme === 'dark'));
	};
	const markShown = () => mark(shown());
	try {
		set(localStorage.getItem('theme'));
	} catch {
		// Storage may be refused; then the system's theme it is.
	}
	const themeSwitch = (/** @type {EventTarget | null} */ target) =>
		target instanceof Element && target.closest('[data-theme-switch]');
	addEventListener('click', ({ target }) => {
		if (!themeSwitch(target)) return;
		const wanted = shown() === 'dark' ? 'light' : 'dark';
		// Who is back at what the system has follows it again.
		const theme = wanted === ofSystem() ? 'system' : wanted;
		mark(wanted);
		// The press is seen at once: all in other colours takes longer.
		requestAnimationFrame(() => setTimeout(() => set(theme)));
		try {
			localStorage.setItem('theme', theme);
		} catch {
			// Without storage it holds for this page.
		}
	});
	system.addEventListener('change', markShown);
	addEventListener('storage', ({ key, newValue }) => {
		if (key !== 'theme' && key !== null) return;
		set(newValue);
		markShown();
	});
	addEventListener('DOMContentLoaded', markShown);
	addEventListener('pageshow', markShown);

	// How many figures the reader has collected, beside the way to them.
	const count = () => {
		try {
			const kept = localStorage.getItem('cited-figures:report') ?? '';
			for (const place of document.querySelectorAll('[data-report-count]'))
				place.textContent = kept === '' ? '' : ` (${kept.split(',').length})`;
		} catch {
			// Without storage nothing is collected.
		}
	};
	for (const event of ['DOMContentLoaded', 'pageshow', 'storage', 'collected']) addEventListener(event, count);

	// The page’s own script, if it has one. What this one adds may run, and what that imports; no other (“strict-dynamic”).
	const { start, next } = document.currentScript?.dataset ?? {};
	if (start) {
		const script = document.createElement('script');
		script.type = 'module';
		/** @type {{ createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string } } | undefined} */
		const types = Reflect.get(globalThis, 'trustedTypes');
		script.src = types ? types.createPolicy('start', { createScriptURL: () => start }).createScriptURL('') : start;
		document.head.append(script);
	}

	// What a text that is pasted is read with is asked for as soon as somebody is about to paste.
	const ask = (/** @type {FocusEvent} */ { target }) => {
		if (!(target instanceof HTMLTextAreaElement)) return;
		removeEventListener('focusin', ask);
		for (const address of next?.split(' ') ?? []) {
			const link = document.createElement('link');
			link.rel = 'modulepreload';
			link.href = address;
			document.head.append(link);
		}
	};
	if (next) addEventListener('focusin', ask);

	// A button pressed before its script runs is pressed again when it does.
	/** @type {HTMLButtonElement[]} */
	const pressed = [];
	const keep = (/** @type {MouseEvent} */ { target }) => {
		const button = target instanceof Element && target.closest('button');
		if (button && !themeSwitch(button)) pressed.push(button);
	};
	addEventListener('click', keep, true);
	addEventListener(
		'hydrated',
		() => {
			removeEventListener('click', keep, true);
			markShown();
			for (const button of pressed) button.click();
		},
		{ once: true }
	);
})();
