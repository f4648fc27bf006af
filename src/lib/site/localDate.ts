/** Days in the reader’s language (`LocalDate.svelte`). */

/**
 * The month stands in letters, so no order of day and month can be taken for another. Numbers stay as they are written:
 * “240,1” beside a quote of “240.1” would look like another number.
 */
export function localDate(time: HTMLElement): void {
	const { language } = navigator;
	const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
	time.lang = language;
	time.textContent = format.format(new Date(`${time.getAttribute('datetime')}T00:00:00Z`));
}
