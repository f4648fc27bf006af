/** A verified file in words: the same on the page and on the command line. */
import { sentence } from '../../sentences/fullStop';
import { valueAndStanding } from '../../sentences/standing';
import { withdrawnSince } from '../../sentences/withdrawal';
import { VERDICTS, type VerifiedFile, type ShownVersion, type Verdict } from './verdict';
import { KINDS, SEALED, type Kind } from './kind';

/** What each verdict means. */
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
	intact: 'The file is as it was made, and its version is current.',
	rewritten: 'Another program has saved the file anew; it shows what was published, and its version is current.',
	'in-part': 'What was compared is as it was published; not all of the file could be compared.',
	changed: 'The file does not show what was published, or shows what is not understood here.',
	superseded: 'The file shows what was published then; there is something newer.',
	'metadata-lost': 'The file does not say what it is, so it cannot be vouched for.',
	unknown: 'The file is not known here.'
};

/** What a file comes to, in the words of its kind: a seal covers every byte of some, and every part of others. */
export function verdictName({ verdict, state, kind }: Pick<VerifiedFile, 'verdict' | 'state' | 'kind'>): string {
	if (verdict !== 'intact' && verdict !== 'rewritten') return VERDICTS[verdict];
	if (kind === 'csv') return 'every value is as published';
	return state === 'intact' && isOfParts(kind) ? 'every part is as it was made' : VERDICTS[verdict];
}

function isOfParts(kind: Kind | undefined): boolean {
	return kind !== undefined && SEALED[kind] === 'parts';
}

/** How the file itself is, beside what became of its version. */
export function stateWords({ verdict, state, kind }: Pick<VerifiedFile, 'verdict' | 'state' | 'kind'>): string {
	const isGood = verdict === 'intact' || verdict === 'rewritten';
	if (isGood && kind === 'csv') return 'Every value is as it was published, and its version is current.';
	if (verdict === 'intact' && isOfParts(kind))
		return 'Every part of the file is as it was made, and its version is current.';
	if (verdict !== 'superseded') return VERDICT_WORDS[verdict];
	const itself =
		kind === 'csv'
			? 'Every value is as it was published then.'
			: state !== 'intact'
				? 'Another program has saved the file anew.'
				: isOfParts(kind)
					? 'Every part of the file is as it was made.'
					: 'The file itself is as it was made.';
	return `${VERDICT_WORDS.superseded} ${itself}`;
}

/** What became of the version. */
export function currencyWords({ currency, version, later, withdrawn }: ShownVersion): string {
	if (currency === 'current') return `Version ${version} is the current one.`;
	const after = later.map(({ version: next, date, what, why }) =>
		[
			`Version ${next}`,
			date === '' ? '' : ` of ${date}`,
			`: ${[what, why]
				.filter((text) => text !== '')
				.map(sentence)
				.join(' ')}`
		].join('')
	);
	const told =
		later.length > 0 ? `Version ${version} is superseded. ${after.join(' ')}` : `Version ${version} is the last one.`;
	return withdrawn ? `${withdrawnSince(withdrawn)} ${told}` : told;
}

/** Each quote once, with its claims. */
export function quotesOf({ claims }: ShownVersion) {
	const quotes = [...new Set(claims.map(({ quote }) => quote))];
	return quotes.map((quote) => {
		const behind = claims.filter((claim) => claim.quote === quote);
		return { quote, speaker: behind[0]?.speaker ?? '', claims: behind };
	});
}

/** "trade-record.png: changed." and what goes with it; for terminals, and for who hears it. */
export function linesOf(file: VerifiedFile): string[] {
	const { name, kind, shown, differences, notes } = file;
	const place = shown
		? [
				`${shown.title}`,
				`${shown.figure}, version ${shown.version}${shown.date === '' ? '' : ` of ${shown.date}`}, ${shown.address}`,
				...quotesOf(shown).map(
					({ speaker, quote, claims }) => `${speaker}: “${quote}” (${claims.map(valueAndStanding).join(', ')})`
				),
				currencyWords(shown)
			]
		: [];
	return [
		`${name}: ${verdictName(file)}${kind ? ` · ${KINDS[kind]}` : ''}`,
		...[stateWords(file), ...differences.map((text) => `≠ ${text}`), ...notes, ...place].map((line) => `  ${line}`)
	];
}

/** What a screen reader hears when files were verified. */
export function announcement(files: readonly VerifiedFile[]): string {
	return files
		.map((file) => {
			const { name, shown } = file;
			return `${name}: ${verdictName(file)}${shown ? `, ${shown.title}, version ${shown.version}` : ''}.`;
		})
		.join(' ');
}
