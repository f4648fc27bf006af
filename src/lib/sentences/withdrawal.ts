/** That a figure was withdrawn, as each place says it. Days are given as readers see them. */

interface Withdrawn {
	/** "3 February 2026". */
	readonly date: string;
	readonly why: string;
}

/** The status above a drawing, on its page and in embeds; the reason or a link to it follows, set apart. */
export function withdrawnStatus({ date }: Pick<Withdrawn, 'date'>): string {
	return `Withdrawn on ${date}.`;
}

/** One of the notes inside a drawing. */
export function withdrawnNote({ date, why }: Withdrawn): string {
	return `Withdrawn on ${date}: ${why}`;
}

/** Of a file that is verified. */
export function withdrawnSince({ date, why }: Withdrawn): string {
	return `The figure was withdrawn on ${date}: ${why}`;
}

/** Among changes, where each is a title of its own. */
export function withdrawnTitle(title: string): string {
	return `Withdrawn: ${title}`;
}
