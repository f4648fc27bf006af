/** What a file is, beside what the site has published. */
import { EDITION } from '../../dataset/versions/edition';
import { editionNamed } from '../editions';
import { NO_PUBLICATION } from '../../sentences/pasted';
import { BLANK_SEAL } from '../seal/fingerprint';
import { differencesFrom } from './compare';
import { findByRows } from './findByRows';
import { findByContent, findBySlug, saidIn, type Found, type Published, type PublishedVersion } from './published';
import type { Kind } from './kind';
import type { Marks, NoReading, Reading } from './reading';
import { differencesOfSignatures, isSigned, trustIn } from './trust';
import { isVouched, withVersion, type FileState, type Judgement } from './verdict';

export function judge(reading: Reading | NoReading, published: Published): Judgement {
	if ('problem' in reading) {
		const { kind, problem, looksOurs } = reading;
		return looksOurs ? plain(kind, 'metadata-lost', [problem, ASK_ADDRESS]) : plain(kind, 'unknown', [problem]);
	}
	const { kind, marks, looksOurs } = reading;
	if (!marks || marks.content === '') return judgeWithoutMarks(reading, published);
	const trust = trustIn(marks, kind, published);
	if ('refused' in trust) return plain(kind, 'unknown', [trust.refused]);
	const edition = editionNamed(marks.edition);
	if (edition === undefined || edition > EDITION) return plain(kind, 'unknown', [strangeEdition(marks.edition)]);
	if (marks.figure === '' && marks.content === published.dataset) return judgeDataset(reading, trust.notes);
	const found = findByContent(published, marks.content, marks.figure, edition);
	if (!found) return judgeUnpublished(marks, kind, published);
	const { version } = found;
	const named = { ...withVersion(found, 'unknown'), verdict: 'unknown' as const };
	if (edition < version.since) return { ...plain(kind, 'unknown', [neverHad(version, edition)]), ...named };
	const said = saidIn(version, edition);
	const signatures = differencesOfSignatures(reading, marks, published);
	// Where nobody wrote down what the edition said, only our signature tells that the file is ours.
	if (!said && !(isSigned(reading, marks) && signatures.length === 0 && (reading.isSealed || reading.showsSame)))
		return { ...plain(kind, 'unknown', [notOnRecord(version, edition)]), ...named };
	const differences = [
		...reading.differences,
		...(said ? differencesFrom(reading, marks, found, said, edition) : []),
		...signatures
	];
	const same = reading.showsSame ?? true;
	const state: FileState =
		differences.length > 0 || !same
			? 'changed'
			: reading.isSealed
				? 'intact'
				: reading.uncompared === undefined
					? 'rewritten'
					: 'in-part';
	const uncertain = uncertaintyOf(reading, marks, state);
	const { form, look, address, shown } = marks;
	return {
		kind,
		state,
		...withVersion(found, state),
		...(uncertain.length > 0 ? { uncertain } : {}),
		made: { form, look, address, shown, edition },
		differences: state === 'changed' && differences.length === 0 ? [CANNOT_COMPARE[looksOurs ? 1 : 0]] : differences,
		notes: [...uncertain, ...trust.notes, ...(said ? [] : [signedAlone(version, edition)]), ...notesOf(marks, found)]
	};
}

function signedAlone({ version }: PublishedVersion, edition: number): string {
	return `What edition ${edition} said of version ${version} is not on record here; that it is ours, our signature tells.`;
}

/** What is said of an edition that no file of ours can have, as far as this program knows. */
export function strangeEdition(edition: string): string {
	return editionNamed(edition) === undefined
		? `It says that it is of edition “${edition}”, which no file of ours does. It is not from here.`
		: `It says that it is of edition ${edition}; this program knows editions up to ${EDITION}. It was made by a newer program, or by somebody else: ask a newer one.`;
}

function neverHad({ version, since }: PublishedVersion, edition: number): string {
	return `It says that it is of edition ${edition}. Version ${version} was published in edition ${since} and never had an earlier one, so it is not from here.`;
}

function notOnRecord({ version }: PublishedVersion, edition: number): string {
	return `It is of edition ${edition}, and what that said of version ${version} is not on record here: it cannot be compared.`;
}

/** Of tables the values themselves are compared; of other files nothing but their own digests tells how they look. */
export const UNSIGNED =
	'Its digests are not signed: they show damage and rewriting, and prove nothing against intent. Whoever means to can change the file and write new ones.';

const ASK_ADDRESS = 'If it shows a figure of this site, type the address in its source line.';
const CANNOT_COMPARE = [
	'It cannot be compared with what was made.',
	'It does not say what it showed when it was made, so it cannot be compared.'
] as const;

function plain(kind: Kind | undefined, state: FileState, notes: readonly string[]): Judgement {
	return { kind, state, verdict: state, differences: [], notes };
}

function judgeWithoutMarks(reading: Reading, published: Published): Judgement {
	const { kind, looksOurs, isPasted } = reading;
	if (isPasted) return plain(kind, 'unknown', [NO_PUBLICATION]);
	if (!looksOurs) return plain(kind, 'unknown', ['It carries nothing that our files carry: it was not made here.']);
	const found = reading.rows ? findByRows(reading, published) : undefined;
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

function judgeDataset({ kind, isSealed, showsSame, differences }: Reading, notes: readonly string[]): Judgement {
	const state: FileState = differences.length > 0 || !showsSame ? 'changed' : isSealed ? 'intact' : 'rewritten';
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

/** What keeps its digests from being proof. */
function uncertaintyOf(reading: Reading, marks: Marks, state: FileState): string[] {
	if (!isVouched(state) && state !== 'in-part') return [];
	return [
		...(state === 'in-part' && reading.uncompared !== undefined ? [reading.uncompared] : []),
		...(marks.key === '' && reading.kind !== 'csv' ? [UNSIGNED] : []),
		...(marks.key !== '' && marks.shown !== BLANK_SEAL && !isSigned(reading, marks) ? [TO_ORDER] : [])
	];
}

const TO_ORDER =
	'Its content is signed; the file itself was made to order in a browser, so its seal is not signed. Compare it with the published picture.';

function notesOf(marks: Marks, { figure }: Found): string[] {
	return marks.address !== '' && marks.address !== figure.address
		? [`It gives the address ${marks.address}; the figure is at ${figure.address} now.`]
		: [];
}
