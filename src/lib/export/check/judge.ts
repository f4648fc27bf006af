/** What a file is, beside what the site has published. */
import { BLANK_SEAL, BLANK_SIGNATURE, shownDigest } from '../fingerprint';
import { isSignedBy } from '../sign';
import {
	findByContent,
	findBySlug,
	latestOf,
	type Found,
	type Published,
	type PublishedClaim,
	type PublishedVersion
} from './published';
import type { Kind, Marks, NoReading, Reading } from './reading';
import { differencesOfRows } from './rows';

/** What a file comes to, in one word. */
export const VERDICTS = {
	intact: 'intact',
	rewritten: 'same content, file rewritten',
	changed: 'changed',
	superseded: 'superseded',
	'metadata-lost': 'metadata lost',
	unknown: 'unknown'
} as const;
export type Verdict = keyof typeof VERDICTS;

/** How the file itself is, whatever became of its version. */
export type FileState = Exclude<Verdict, 'superseded'>;
export type Currency = 'current' | 'superseded' | 'withdrawn';

/** The published version that the file shows, with what became of it. */
export interface ShownVersion {
	readonly figure: string;
	/** Of the figure's page. */
	readonly address: string;
	readonly title: string;
	readonly version: number;
	readonly date: string;
	readonly currency: Currency;
	/** The versions after it: what changed, and why. */
	readonly later: readonly Pick<PublishedVersion, 'version' | 'date' | 'what' | 'why'>[];
	readonly withdrawn: { readonly date: string; readonly why: string } | null;
	readonly claims: readonly PublishedClaim[];
}

export interface Judgement {
	readonly kind: Kind | undefined;
	readonly verdict: Verdict;
	readonly state: FileState;
	readonly shown?: ShownVersion;
	/** What is not as it was published, in sentences. */
	readonly differences: readonly string[];
	/** What else is to be known, in sentences. */
	readonly notes: readonly string[];
}

/** A judged file. */
export interface CheckedFile extends Judgement {
	readonly name: string;
	/** Of a zip: what is in it. */
	readonly files?: readonly CheckedFile[];
}

export function judge(reading: Reading | NoReading, published: Published): Judgement {
	if ('problem' in reading) {
		const { kind, problem, looksOurs } = reading;
		return looksOurs ? plain(kind, 'metadata-lost', [problem, ASK_ADDRESS]) : plain(kind, 'unknown', [problem]);
	}
	const { kind, marks, looksOurs } = reading;
	if (!marks || marks.content === '') return judgeWithoutMarks(reading, published);
	const trust = trustIn(marks, kind, published);
	if ('refused' in trust) return plain(kind, 'unknown', [trust.refused]);
	if (marks.figure === '' && marks.content === published.dataset) return judgeDataset(reading, trust.notes);
	const found = findByContent(published, marks.content, marks.figure);
	if (!found) return judgeUnpublished(marks, kind, published);
	const differences = [
		...reading.differences,
		...differencesOfMarks(marks, found),
		...differencesOfTable(reading, found),
		...differencesOfSignatures(reading, marks, published)
	];
	const same = reading.showsSame ?? true;
	const state: FileState =
		differences.length > 0 || !(reading.isSealed || same) ? 'changed' : reading.isSealed ? 'intact' : 'rewritten';
	return {
		kind,
		state,
		...withVersion(found, state),
		differences: state === 'changed' && differences.length === 0 ? [CANNOT_COMPARE[looksOurs ? 1 : 0]] : differences,
		notes: [...trust.notes, ...notesOf(reading, marks, found)]
	};
}

const ASK_ADDRESS = 'If it shows a figure of this site, type the address in its source line.';
const CANNOT_COMPARE = [
	'It cannot be compared with what was made.',
	'It does not say what it showed when it was made, so it cannot be compared.'
] as const;

function plain(kind: Kind | undefined, state: FileState, notes: readonly string[]): Judgement {
	return { kind, state, verdict: state, differences: [], notes };
}

function withVersion({ figure, version }: Found, state: FileState): Pick<Judgement, 'verdict' | 'shown'> {
	const latest = latestOf(figure);
	const isLatest = latest === version;
	const currency: Currency = figure.withdrawn ? 'withdrawn' : isLatest ? 'current' : 'superseded';
	const isGood = state === 'intact' || state === 'rewritten';
	return {
		verdict: isGood && currency !== 'current' ? 'superseded' : state,
		shown: {
			figure: figure.figure,
			address: figure.address,
			title: version.title,
			version: version.version,
			date: version.date,
			currency,
			later: figure.versions.slice(figure.versions.indexOf(version) + 1),
			withdrawn: figure.withdrawn,
			claims: version.claims
		}
	};
}

/** A version of a figure by its number, as a screenshot's source line names it. */
export function shownVersion(found: Found): ShownVersion | undefined {
	return withVersion(found, 'unknown').shown;
}

function judgeWithoutMarks(reading: Reading, published: Published): Judgement {
	const { kind, looksOurs, rows } = reading;
	if (!looksOurs) return plain(kind, 'unknown', ['It carries nothing that our files carry: it was not made here.']);
	const found = rows ? findByRows(rows, published) : undefined;
	if (!found)
		return plain(kind, 'metadata-lost', [
			kind === 'png'
				? `It carries no metadata: either they were lost, or it was not made here. ${ASK_ADDRESS}`
				: `What it said of itself is lost. ${ASK_ADDRESS}`
		]);
	const { shown } = withVersion(found, 'metadata-lost');
	return {
		...plain(kind, 'metadata-lost', ['It does not name its version; its values are those of this one.']),
		...(shown ? { shown } : {})
	};
}

/** The last version whose values these are. */
function findByRows(rows: NonNullable<Reading['rows']>, published: Published): Found | undefined {
	const figure = findBySlug(published, rows[0]?.['figure'] ?? '');
	const version = figure?.versions.findLast((each) => differencesOfRows(rows, each.rows).length === 0);
	return figure && version ? { figure, version } : undefined;
}

function judgeDataset({ kind, isSealed, showsSame, differences }: Reading, notes: readonly string[]): Judgement {
	const state: FileState = isSealed ? 'intact' : showsSame ? 'rewritten' : 'changed';
	const words = ['It is the whole dataset, as it is published now.', ...notes];
	return { kind, state, verdict: state, differences, notes: words };
}

function judgeUnpublished(marks: Marks, kind: Kind, published: Published): Judgement {
	const figure = findBySlug(published, marks.figure);
	const words = figure
		? `It names the figure “${figure.figure}”, but its values, words or sources were never published there.`
		: marks.figure === ''
			? 'Its content was never published here.'
			: `It names the figure “${marks.figure}”, which this site does not have.`;
	return plain(kind, 'unknown', [words]);
}

type Trust = { readonly refused: string } | { readonly notes: readonly string[] };

/** Whether the site stands behind the file's content. */
function trustIn({ key, content, contentSignature }: Marks, kind: Kind, { keys }: Published): Trust {
	const current = keys.find(({ status }) => status === 'current');
	if (key === '' && current && !['csv', 'json', 'xlsx'].includes(kind))
		return {
			refused:
				'It is not signed, though this site signs its files: it was made before the site had a key, or by somebody else.'
		};
	// Of tables the values themselves are compared.
	if (key === '')
		return { notes: current && kind !== 'csv' ? ['It is not signed, though this site signs its files.'] : [] };
	const named = keys.find(({ key: name }) => name === key);
	if (!named) {
		const whose = keys.length === 0 ? 'this site signs nothing' : 'this site has no such key';
		return { refused: `It is signed with the key ${key}: ${whose}. It is not from here.` };
	}
	if (named.revoked)
		return {
			refused: `Its key ${key} is revoked since ${named.revoked.date} (${named.revoked.why}): others may have signed with it.`
		};
	if (!isSignedBy(named.publicKey, 'content', content, contentSignature))
		return { refused: `It names our key ${key}, but that key did not sign it. It is not from here.` };
	return named === current
		? { notes: [] }
		: { notes: [`Its key ${key} was retired on ${named.until ?? 'an earlier day'}; what it signed stays good.`] };
}

/** Words that the file tells of itself beside those that were published. */
function differencesOfMarks(marks: Marks, { figure, version }: Found): string[] {
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
	if (marks.title !== '' && marks.title !== version.title)
		differences.push(`Its metadata call it “${marks.title}”; published was “${version.title}”.`);
	return [...differences, ...(marks.claims ? differencesOfClaims(marks.claims, version.claims) : [])];
}

function differencesOfClaims(claims: NonNullable<Marks['claims']>, published: readonly PublishedClaim[]): string[] {
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

function differencesOfTable({ rows }: Reading, { version }: Found): string[] {
	return rows ? differencesOfRows(rows, version.rows) : [];
}

/** What is signed and shows something else, or is signed by somebody else. */
function differencesOfSignatures({ isSealed, showsSame }: Reading, marks: Marks, { keys }: Published): string[] {
	const publicKey = keys.find(({ key }) => key === marks.key)?.publicKey;
	if (!publicKey) return [];
	const holds = (kind: 'shown' | 'seal', digest: string, signature: string) =>
		signature === '' || signature === BLANK_SIGNATURE || isSignedBy(publicKey, kind, digest, signature);
	const differences: string[] = [];
	if (isSealed && !holds('seal', marks.seal, marks.sealSignature))
		differences.push('Its seal is not signed by our key.');
	if (showsSame && !holds('shown', shownDigest(marks.content, marks.shown), marks.shownSignature))
		differences.push('What it shows is not signed by our key.');
	return differences;
}

function notesOf({ isSealed }: Reading, marks: Marks, { figure }: Found): string[] {
	const notes: string[] = [];
	const isSigned = (isSealed ? marks.sealSignature : marks.shownSignature).replace(/0/g, '') !== '';
	if (marks.key !== '' && marks.shown !== BLANK_SEAL && !isSigned)
		notes.push(
			'Its content is signed; the file itself was made to order in a browser, so its seal is not signed. Compare it with the published picture.'
		);
	if (marks.address !== '' && marks.address !== figure.address)
		notes.push(`It gives the address ${marks.address}; the figure is at ${figure.address} now.`);
	return notes;
}
