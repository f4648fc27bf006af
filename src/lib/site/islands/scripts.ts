/** Which script starts which page. On the server only. */
import scripts from 'virtual:scripts';

/** What a page is started by. */
export interface Script {
	readonly src: string;
	/** What it imports, to be loaded beside it and not after it. */
	readonly imports: readonly string[];
	/** What it will import once somebody begins to work on the page. */
	readonly next?: readonly string[];
}

const PAGES: Readonly<Record<string, string>> = {
	'/(site)': 'dashboard',
	'/(site)/404.html': 'notFound',
	'/(site)/[docs=docs]': 'parts',
	'/(site)/[docs=docs]/[name=docName]': 'parts',
	'/(site)/data': 'parts',
	'/(site)/[desk=desk]': 'desk',
	'/(site)/check': 'check',
	'/(site)/figures/[slug]': 'figure',
	'/(site)/report': 'report',
	'/(site)/sources/[source]': 'source'
};

/** The script of the route with this id, or undefined for a page on which nothing lives. */
export function scriptOf(route: string | null): Script | undefined {
	return scripts[PAGES[route ?? ''] ?? 'none'];
}

/** Address of the script of a thread, by the name of its file in `threads`. */
export function threadScript(name: 'verifier' | 'extractor'): string {
	const script = scripts[name];
	if (!script) throw new Error(`There is no script of a thread “${name}”.`);
	return script.src;
}
