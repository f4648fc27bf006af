/** WebKitGTK tells its driver nothing of the console: so the page’s own script, as the tests serve it, keeps a list. */

/** Stands at the beginning of every script that is served. What went wrong before the first script is not heard. */
export const NOTE_ERRORS = `(${noteErrors})();`;

function noteErrors(): void {
	if (Reflect.has(globalThis, 'consoleErrors')) return;
	const errors: string[] = [];
	Reflect.set(globalThis, 'consoleErrors', errors);
	addEventListener('error', ({ message }) => errors.push(message));
	addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
	// A thread of a page has no document.
	if (Reflect.has(globalThis, 'document'))
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			errors.push(`The policy (${violatedDirective}) refused ${blockedURI}`)
		);
	// eslint-disable-next-line no-console -- what the console is told is what is asked for
	console.error = new Proxy(console.error, {
		apply(error, console, told: unknown[]) {
			errors.push(told.join(' '));
			Reflect.apply(error, console, told);
		}
	});
}

/** Runs in a page: the list so far, which is emptied. */
export function takeErrors(): string[] {
	const errors: unknown = Reflect.get(globalThis, 'consoleErrors');
	return Array.isArray(errors) ? errors.splice(0).map(String) : [];
}
