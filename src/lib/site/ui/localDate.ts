/** Days in the reader’s language (`LocalDate.svelte`). */

/**
 * The month stands in letters, so no order of day and month can be taken for another. Numbers stay as they are written:
 * “240,1” beside a quote of “240.1” would look like another number.
 */
export function localDate(time: HTMLElement): void {
	const language = knownLanguage(navigator.language);
	if (language === undefined) return;
	const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
	time.lang = language;
	time.textContent = format.format(new Date(`${time.getAttribute('datetime')}T00:00:00Z`));
}

/**
 * The reader’s language as `Intl` takes it; undefined if it takes none, and then the day stays as the server wrote it. A
 * browser may say “C”, “en-US@posix” (https://github.com/microsoft/playwright/issues/16126) or nothing.
 */
export function knownLanguage(said: string | undefined): string | undefined {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(said?.replace(/[@.].*/, '').replace('_', '-') ?? [])[0];
	} catch {
		return undefined;
	}
}
