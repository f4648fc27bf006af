/** What a file says of itself beside what its edition said of its version. */
import type { Said, SaidClaim } from '../../dataset/types';
import { editionForm } from '../editions';
import type { Found } from './published';
import type { Marks, Reading } from './reading';
import { differencesOfRows, namedRows } from './rows';

/** What is not as it was published, in sentences. @param edition that of the file */
export function differencesFrom(reading: Reading, marks: Marks, found: Found, said: Said, edition: number): string[] {
	const { columns = [], hasSpokenCells = false } = editionForm(edition) ?? {};
	const rows = reading.rows && hasSpokenCells && reading.kind === 'xlsx' ? namedRows(reading.rows) : reading.rows;
	const table = rows ? differencesOfRows(rows, said.rows, columns, reading.isPlainlyNumbered) : [];
	return [
		...differencesOfName(marks, found),
		...differencesOfAddress(marks, found),
		...(marks.title === '' || marks.title === said.title
			? []
			: [`Its metadata call it “${marks.title}”; published was “${said.title}”.`]),
		...(reading.heading === undefined || said.title === reading.heading || said.title.startsWith(`${reading.heading} (`)
			? []
			: [`Its properties call it “${reading.heading}”; published was “${said.title}”.`]),
		...(marks.claims ? differencesOfClaims(marks.claims, said.claims) : []),
		...table
	];
}

/** Whether it is the figure and the version that it says. */
function differencesOfName(marks: Marks, { figure, version }: Found): string[] {
	const differences: string[] = [];
	if (marks.figure !== '' && marks.figure !== figure.figure && !figure.aliases.includes(marks.figure))
		differences.push(`It says that it shows the figure “${marks.figure}”; its content is that of “${figure.figure}”.`);
	const isVersion = figure.versions.some(
		(each) => each.content === version.content && String(each.version) === marks.version
	);
	if (!isVersion)
		differences.push(
			`It says that it is version ${marks.version || 'unknown'}; its content is that of version ${version.version}.`
		);
	return differences;
}

/** A site may have moved; the end of the address is the figure's all the same. */
function differencesOfAddress({ address }: Marks, { figure }: Found): string[] {
	const [, slug] = /^(?:https?:\/\/[\w.:-]+)?(?:\/[\w.~-]+)*?\/figures\/([a-z0-9-]+)\/$/i.exec(address) ?? [];
	const isIts = slug !== undefined && (slug === figure.figure || figure.aliases.includes(slug));
	return address === '' || isIts ? [] : [`It gives the address ${address}, which is none of this figure's.`];
}

function differencesOfClaims(claims: NonNullable<Marks['claims']>, published: readonly SaidClaim[]): string[] {
	return published.flatMap(({ id, quote, speaker, standing }) => {
		const told = claims.find((claim) => claim.id === id);
		if (!told) return [`Its metadata leave out the quote “${quote}”.`];
		return [
			...(told.quote === quote ? [] : [`Its metadata quote “${told.quote}”; published was “${quote}”.`]),
			...(told.speaker === speaker
				? []
				: [`Its metadata name ${told.speaker || 'nobody'} as speaker instead of ${speaker}.`]),
			...(told.standing === standing ? [] : [`Its metadata say “${told.standing}” where “${standing}” was published.`])
		];
	});
}
