/** Publishing: what a figure draws is frozen as its next version, and its file tells of it. */
import { fingerprintOf } from '../canonicalJson';
import { pathIn, readText, type Files, type NewFile } from '../ports/files';
import { spliceField } from '../author/spliceField';
import type { Figure, Revision, Said } from '../types';
import { changeOf, contentDifferences } from './change';
import { placeName } from './differences';
import { EDITION } from './edition';
import { freeze } from './freeze';
import { versionSchema, type FrozenContent, type VersionRecord } from './frozen';
import { versionPath } from './read';
import { saidFileSchema, type SaidFile } from './said';

/** What this edition of the program says of a figure in its files. */
export type Say = (figure: Figure) => Said;

export interface Publication {
	readonly kind: 'version';
	readonly slug: string;
	readonly version: number;
	readonly revision: Revision;
	/** Whether the revision stood in the figure's file before. */
	readonly takenOver: boolean;
	/** All that is to be written, in its order. */
	readonly files: readonly NewFile[];
}

export interface PublishOptions {
	/** Where the dataset is read, and its folder there. */
	readonly from: Files;
	readonly dir: string;
	/** Today, as 2024-05-16. */
	readonly date: string;
	/** Why there is a new version; not needed where the figure's file has its revision already, and refused if that says otherwise. */
	readonly why?: string;
	/** What changed; by default it is told from the differences. The same holds of it. */
	readonly what?: string;
	readonly say: Say;
}

export interface Withdrawal {
	readonly kind: 'withdrawal';
	readonly slug: string;
	readonly files: readonly NewFile[];
}

/** Why nothing is to be written. */
export interface Refusal {
	readonly kind: 'refused';
	readonly refused: string;
	readonly expected: string;
}

/**
 * The next version of a figure, loaded without comparing its versions. A revision that stands in its file already, without
 * a version, is taken over, unless it contradicts what is asked for: then it may have come with a copied file. A version
 * without its revision, left by an interruption, is written anew. Writes nothing.
 */
export function publicationOf(
	figure: Figure,
	{ from, dir, date, why, what, say }: PublishOptions
): Publication | Refusal {
	if (figure.status !== 'published')
		return {
			kind: 'refused',
			refused: `“${figure.slug}” is ${figure.status === 'draft' ? 'a draft' : 'withdrawn'}`,
			expected: 'status: published in its file'
		};
	const content = freeze(figure);
	const fingerprint = fingerprintOf(content);
	const last = figure.versions.at(-1);
	const told = figure.versions.length < figure.revisions.length;
	const before = last && freeze(last.figure);
	const change = before && changeOf(before, content);
	if (
		last &&
		change &&
		!told &&
		(change.by === 'nobody' || (change.by === 'program' && change.differences.length === 0))
	)
		return {
			kind: 'refused',
			refused: `“${figure.slug}” draws what its version ${last.number} does`,
			expected: 'a change to publish'
		};
	const version = figure.versions.length + 1;
	if (figure.revisions.length > version)
		return {
			kind: 'refused',
			refused: `“${figure.slug}” has ${figure.revisions.length} revisions and ${figure.versions.length} versions`,
			expected: 'one revision at most that has no version yet'
		};
	const written = figure.revisions[version - 1];
	const refusal = written && refusalOfWritten(figure.slug, written, { date, why, what });
	if (refusal) return refusal;
	if (!written && !why?.trim())
		return {
			kind: 'refused',
			refused: `“${figure.slug}” has changed, and nothing says why`,
			expected: '--why "the reason, as readers will see it"'
		};
	if (last && date < last.revision.date)
		return {
			kind: 'refused',
			refused: `today, ${date}, lies before version ${last.number} of ${last.revision.date}`,
			expected: 'a clock that is right'
		};
	const changes = before ? changesInWords(before, content) : 'First published';
	const revision = written ?? { date, what: what?.trim() || changes, why: why?.trim() ?? '' };
	// A field that the schema of versions does not know yet would make a file that nobody can read: it stops here.
	const record = versionSchema.parse({
		schema: 1,
		figure: figure.slug,
		version,
		edition: EDITION,
		...(figure.lean ? { files: 'lean' as const } : {}),
		revision,
		fingerprint,
		content
	} satisfies VersionRecord);
	const path = pathIn(dir, 'figures', `${figure.slug}.yaml`);
	const files: NewFile[] = [
		{ path: versionPath(dir, figure.slug, version), text: jsonText(record) },
		saidFile(figure, { version, content: fingerprint, said: say(figure) }, dir)
	];
	if (!written)
		files.push({ path, text: spliceField(readText(from, path), 'revisions', [...figure.revisions, revision]) });
	return { kind: 'version', slug: figure.slug, version, revision, takenOver: written !== undefined, files };
}

/** Why the revision that stands in a figure's file cannot be the one that is asked for. */
function refusalOfWritten(
	slug: string,
	written: Revision,
	{ date, ...given }: { readonly date: string; readonly why: string | undefined; readonly what: string | undefined }
): Refusal | undefined {
	for (const field of ['why', 'what'] as const) {
		const said = given[field]?.trim();
		if (said && said !== written[field])
			return {
				kind: 'refused',
				refused: `a revision of ${written.date} waits in the file of “${slug}” with ${field}: “${written[field]}”, and --${field} says “${said}”`,
				expected: waysOn(field)
			};
	}
	if (given.why?.trim() && written.date !== date)
		return {
			kind: 'refused',
			refused: `a revision of ${written.date} waits in the file of “${slug}”, and --why asks for one of today, ${date}`,
			expected: waysOn('why')
		};
	return undefined;
}

function waysOn(field: 'why' | 'what'): string {
	return `one of them: publish without --${field} to take over what stands there, or take that revision out of the file (it may have come with a copy of another figure)`;
}

/** Whether people changed what a figure draws since its last version. What only the program says otherwise may stay. */
export function isUnpublished(figure: Figure): boolean {
	if (figure.status !== 'published') return false;
	const last = figure.versions.at(-1);
	if (!last || figure.versions.length < figure.revisions.length) return true;
	return changeOf(freeze(last.figure), freeze(figure)).by === 'people';
}

/** What this edition says of all versions of which that is not on record yet, as files. Writes nothing. */
export function missingSaid(figures: readonly Figure[], dir: string, say: Say): NewFile[] {
	return figures.flatMap((figure) =>
		figure.versions
			.filter(({ said }) => !said.has(EDITION))
			.map(({ number, fingerprint, figure: then }) =>
				saidFile(figure, { version: number, content: fingerprint, said: say(then) }, dir)
			)
	);
}

function saidFile(
	{ slug }: Figure,
	{ said, ...of }: Pick<SaidFile, 'version' | 'content'> & { readonly said: Said },
	dir: string
): NewFile {
	const file = saidFileSchema.parse({
		schema: 1,
		figure: slug,
		...of,
		edition: EDITION,
		fingerprint: fingerprintOf(said),
		said
	});
	return { path: versionPath(dir, slug, of.version, EDITION), text: jsonText(file) };
}

function jsonText(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}

/** The file of a figure that is taken back: its addresses keep answering, and say why. Writes nothing. */
export function withdrawalOf(
	figure: Figure,
	{ from, dir, date, why }: Omit<PublishOptions, 'say'>
): Withdrawal | Refusal {
	if (figure.status === 'withdrawn')
		return { kind: 'refused', refused: `“${figure.slug}” is withdrawn already`, expected: 'a published figure' };
	if (figure.versions.length === 0)
		return {
			kind: 'refused',
			refused: `“${figure.slug}” was never published`,
			expected: 'a published figure; a draft can be deleted'
		};
	if (!why?.trim())
		return { kind: 'refused', refused: 'nothing says why', expected: '--why "the reason, as readers will see it"' };
	const path = pathIn(dir, 'figures', `${figure.slug}.yaml`);
	const withStatus = spliceField(readText(from, path), 'status', 'withdrawn');
	return {
		kind: 'withdrawal',
		slug: figure.slug,
		files: [{ path, text: spliceField(withStatus, 'withdrawn', { date, why: why.trim() }) }]
	};
}

function changesInWords(before: FrozenContent, after: FrozenContent): string {
	const names = [...new Set(contentDifferences(before, after).map(placeName))];
	const more = names.length > 4 ? ` and ${names.length - 4} more` : '';
	return `Changed: ${names.slice(0, 4).join('; ')}${more}`;
}
