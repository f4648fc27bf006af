/** A zip of ours: the report kit of a figure, or the whole dataset. Each file in it is verified on its own. */
import { sha256 } from '../../dataset/sha256';
import { EDITION, FIRST_EDITION } from '../../dataset/versions/edition';
import { editionNamed } from '../editions';
import { LIST } from '../zip/figureZip';
import { BLANK_SIGNATURE } from '../seal/fingerprint';
import { FORMATS, formatOf } from '../formats';
import { isSignedBy } from '../seal/sign';
import { bounded } from './bounded';
import { isVouched, type VerifiedFile, type FileState, type Judgement } from './verdict';
import { strangeEdition, UNSIGNED } from './judge';
import { kitListIn, type KitList } from './reportKitList';
import type { OpenedZip } from './openZip';
import type { Published } from './published';

interface Opening {
	readonly published: Published;
	readonly verifyInner: (name: string, bytes: Uint8Array) => VerifiedFile;
}

/** What is of many figures: tables of the whole dataset and what describes them, report and slides. They name no figure. */
const OF_ALL = /(?:^|\/)(?:datapackage\.json|claims\.csv)$|^(?:report\.docx|slides\.pptx)$/;

/** Whether a file says what it is; the others (texts, citations) are compared by the list alone. No zip of ours holds a zip. */
function isSpeaking(name: string): boolean {
	const format = formatOf(name);
	return format !== undefined && format !== 'zip' && FORMATS[format].kind !== 'none' && !OF_ALL.test(name);
}

export function judgeKit(
	name: string,
	{ entries, hasMore, odd }: OpenedZip,
	{ published, verifyInner }: Opening
): VerifiedFile {
	const names = Object.keys(entries).filter((each) => each !== LIST);
	const { files, left } = verifiedIn(names.filter(isSpeaking), entries, verifyInner);
	const list = kitListIn(entries);
	const known = files.filter(({ shown }) => shown !== undefined);
	const ofOne = known.find(({ kind }) => kind === 'json') ?? known[0];
	if (!list) {
		const state = known.length > 0 ? 'metadata-lost' : 'unknown';
		const note =
			known.length > 0 ? `Its list, ${LIST}, is missing; each file is told on its own.` : 'It is no zip made here.';
		return {
			name,
			kind: 'zip',
			state,
			verdict: state,
			differences: [],
			notes: left > 0 ? [note, leftOver(left)] : [note],
			...(known.length > 0 ? { files } : {})
		};
	}
	const faults = faultsOf(list, { entries, hasMore, odd }, published);
	if (faults.refused)
		return { name, kind: 'zip', state: 'unknown', verdict: 'unknown', differences: [], notes: [faults.refused], files };
	const inner = files.filter(({ state }) => !isVouched(state));
	const differences = bounded([
		...(left > 0 ? [leftOver(left)] : []),
		...faults.differences,
		...inner.map((file) => `${file.name}: ${[...file.differences, ...file.notes].join(' ')}`)
	]);
	const onlyRewritten = faults.altered.every((each) =>
		files.some((file) => file.name === each && file.state === 'rewritten')
	);
	const isSame = inner.length === 0 && faults.others.length === 0 && onlyRewritten;
	const isIntact = inner.length === 0 && left === 0 && faults.differences.length === 0;
	const state: FileState = isIntact ? 'intact' : isSame ? 'rewritten' : 'changed';
	const uncertain = list.key === '' && isVouched(state) ? [UNSIGNED] : [];
	return {
		name,
		kind: 'zip',
		state,
		...fateOf(state, ofOne, files),
		differences: state === 'rewritten' ? [] : differences,
		notes: uncertain,
		...(uncertain.length > 0 ? { uncertain } : {}),
		made: { form: '', look: '', address: '', shown: '', edition: faults.edition },
		files
	};
}

function leftOver(count: number): string {
	return `${count} more files in it were not looked at: too many were none of ours.`;
}

/** What is read of files that are not vouched for; a zip may hold any number of them. */
const STRANGE_BYTES_AT_MOST = 16_000_000;

/** Each file that speaks for itself. A few strange ones are told; after many large ones the others are left. */
function verifiedIn(
	names: readonly string[],
	entries: OpenedZip['entries'],
	verifyInner: Opening['verifyInner']
): { readonly files: readonly VerifiedFile[]; readonly left: number } {
	const files: VerifiedFile[] = [];
	let strange = 0;
	for (const name of names) {
		if (strange > STRANGE_BYTES_AT_MOST) break;
		const bytes = entries[name] ?? new Uint8Array();
		const file = verifyInner(name, bytes);
		if (!isVouched(file.state)) strange += bytes.length;
		files.push(file);
	}
	return { files, left: names.length - files.length };
}

/** A kit is superseded as soon as one file in it is; a zip of many figures names none. */
function fateOf(
	state: FileState,
	ofOne: VerifiedFile | undefined,
	files: readonly VerifiedFile[]
): Pick<Judgement, 'verdict' | 'shown'> {
	const figures = new Set(files.flatMap(({ shown }) => (shown ? [shown.figure] : [])));
	const isSuperseded = files.some(({ shown }) => shown && shown.currency !== 'current');
	return {
		verdict: isVouched(state) && isSuperseded ? 'superseded' : state,
		...(figures.size === 1 && ofOne?.shown ? { shown: ofOne.shown } : {})
	};
}

interface Faults {
	/** Why nothing more is asked of it, in a sentence. */
	readonly refused?: string;
	/** Of its list. */
	readonly edition: number;
	readonly differences: readonly string[];
	/** Files whose bytes are not those that are listed. */
	readonly altered: readonly string[];
	/** What no rewriting of a file explains. */
	readonly others: readonly string[];
}

function refused(why: string): Faults {
	return { refused: why, edition: FIRST_EDITION, differences: [], altered: [], others: [] };
}

function faultsOf(list: KitList, { entries, hasMore, odd }: OpenedZip, { keys }: Published): Faults {
	const key = keys.find((each) => each.key === list.key);
	if (list.key !== '' && !key)
		return refused(`It is signed with the key ${list.key}, which is not one of this site. It is not from here.`);
	if (key?.revoked) return refused(`Its key ${list.key} is revoked since ${key.revoked.date} (${key.revoked.why}).`);
	const edition = editionNamed(list.edition);
	if (edition === undefined || edition > EDITION) return refused(strangeEdition(list.edition));
	const names = Object.keys(entries).filter((name) => name !== LIST);
	const others = [
		...(list.isIntact ? [] : [`Its list, ${LIST}, is not as it was written.`]),
		...[...list.files.keys()].filter((name) => !entries[name]).map((name) => `${name} is missing.`),
		...names.filter((name) => !list.files.has(name)).map((name) => `${name} was added.`),
		...(hasMore ? ['It holds bytes that belong to no file in it.'] : []),
		...odd
	];
	const isUnsigned = list.sealSignature === BLANK_SIGNATURE || list.sealSignature === '';
	if (key && list.isIntact && !isUnsigned && !isSignedBy(key.publicKey, 'seal', list.seal, list.sealSignature))
		others.push('Its seal is not signed by our key.');
	const altered = names.filter(
		(name) => list.files.has(name) && list.files.get(name) !== sha256(entries[name] ?? new Uint8Array())
	);
	return {
		edition,
		differences: [...others, ...altered.map((name) => `${name} is not the file that was packed.`)],
		altered,
		others
	};
}
