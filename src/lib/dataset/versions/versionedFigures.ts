/** Stage 9: figures and their published versions. What is drawn must be what was published last, or a revision tells of it. */
import { isChartType, SPECS } from '../../charts/specs';
import type { Report } from '../read/files';
import { nearestName } from '../problems/names';
import { show } from '../problems/show';
import type { Difference, Figure, PublishedVersion, Revision } from '../types';
import type { YamlFile } from '../read/yaml';
import { changeOf, contentDifferences } from './change';
import { differenceWords } from './differences';
import { EDITION, FIRST_EDITION } from './edition';
import { freeze } from './freeze';
import type { FrozenContent, VersionRecord } from './frozen';
import { keptFigure } from './keep';
import type { VersionFile, VersionStore } from './read';
import { thaw } from './thaw';

export interface VersionComparison {
	/** The figures' files, also those whose figures are broken. */
	readonly files: readonly YamlFile[];
	/** Slugs of files that cannot be read. */
	readonly unread: readonly string[];
	readonly store: VersionStore;
	readonly compares: boolean;
	readonly report: Report;
	/** Gets what is no mistake, and worth knowing. */
	readonly note: (text: string) => void;
}

/** So many differences stand in a message; the rest is counted. */
const SHOWN = 6;

/** How the versions of a figure are made. */
function publishCommand(slug: string): string {
	return `npm run data:publish -- ${slug} --why "…"`;
}

/** Figures that a note names; an archive may have thousands. */
const NAMED = 8;

/** What a dataset's keeper should know: which figures have no version yet, so that nobody can cite what they show. */
export function unpublishedNote(figures: readonly Figure[]): string | undefined {
	const slugs = figures
		.filter(({ status, versions }) => status !== 'draft' && versions.length === 0)
		.map(({ slug }) => slug);
	if (slugs.length === 0) return undefined;
	return slugs.length === 1
		? `The figure “${slugs.join()}” is not published yet: ${publishCommand(slugs.join())}`
		: `${slugs.length} figures are not published yet (${named(slugs)}): npm run data:publish -- --all --why "…"`;
}

/** What files of this edition could not be compared with, once the program has gone on. */
function unrecordedNote(figures: readonly Figure[]): string | undefined {
	const slugs = figures
		.filter(({ versions }) => versions.some(({ said }) => !said.has(EDITION)))
		.map(({ slug }) => slug);
	if (slugs.length === 0) return undefined;
	return `What this program says of published versions (edition ${EDITION}) is not on record for ${named(slugs)}, so files made now cannot be verified by later programs: npm run data:publish -- --record`;
}

function named(slugs: readonly string[]): string {
	const rest = slugs.length > NAMED ? ` and ${slugs.length - NAMED} more` : '';
	return `${slugs.slice(0, NAMED).join(', ')}${rest}`;
}

/** The figures with their versions. Reports versions that are missing, edited or not told of, and content that changed. */
export function versionedFigures(figures: readonly Figure[], comparison: VersionComparison): Figure[] {
	const { store } = comparison;
	if (!store) return [...figures];
	if (comparison.compares) reportStrangers(figures, comparison);
	const versioned = figures.map((figure) => withVersions(figure, store.get(figure.slug) ?? [], comparison));
	const unrecorded = unrecordedNote(versioned);
	if (unrecorded) comparison.note(unrecorded);
	return versioned;
}

function withVersions(figure: Figure, stored: readonly VersionFile[], comparison: VersionComparison): Figure {
	const file = comparison.files.find(({ name }) => name === figure.slug);
	if (!file) return figure;
	if (figure.status === 'draft') {
		if (stored.length > 0 && comparison.compares)
			comparison.report({
				at: file.at(['status']),
				code: 'published-draft',
				message: `${show(figure.slug)} was published and cannot become a draft: its addresses would lead nowhere`,
				expected: 'published or withdrawn',
				mend: `npm run data:publish -- ${figure.slug} --withdraw --why "…"`
			});
		return figure;
	}
	const isWhole = comparison.compares && reportOrder(figure, file, stored, comparison);
	const versions = versionsOf(figure, stored.slice(0, figure.revisions.length));
	const last = isWhole ? stored.at(-1)?.record : undefined;
	return { ...(last ? comparedWith(last, figure, file, comparison) : figure), versions };
}

/** Each revision has its version and each version its revision, in order. False if anything is wrong with them. */
function reportOrder(
	figure: Figure,
	file: YamlFile,
	stored: readonly VersionFile[],
	{ report }: VersionComparison
): boolean {
	let whole = stored.every(({ record }) => record !== undefined);
	figure.revisions.forEach((revision, index) => {
		const number = index + 1;
		const version = stored.find((candidate) => candidate.number === number);
		const path = ['revisions', index];
		if (!version) {
			whole = false;
			report({
				at: file.at(path),
				code: 'version-missing',
				message: `version ${number} of ${show(figure.slug)} is not there`,
				expected: `a file versions/${figure.slug}/${number}.json`,
				mend: 'bring it back from the history; or, if it was never published, delete this revision and publish it by the command'
			});
		} else if (version.record && !sameRevision(version.record.revision, revision)) {
			whole = false;
			report({
				at: file.at(path),
				code: 'revision-differs',
				message: `the revision is not the one in ${version.path}`,
				expected: JSON.stringify(version.record.revision),
				mend: 'what was published stays: write it here as it stands there'
			});
		}
	});
	for (const { path, number } of stored)
		if (number > figure.revisions.length) {
			whole = false;
			report({
				at: { file: path, line: 1, column: 1 },
				code: 'version-untold',
				message: `version ${number} of ${show(figure.slug)} has no revision in ${file.path}`,
				expected: `${figure.revisions.length} versions, one for each revision`,
				mend: `${publishCommand(figure.slug)} finishes what was interrupted; or delete the file if it was never published`
			});
		}
	return whole;
}

function sameRevision(a: Revision, b: Revision): boolean {
	return a.date === b.date && a.what === b.what && a.why === b.why;
}

/**
 * The figure as it is to be drawn. What people changed without a revision is reported; where only the program says it
 * otherwise today, the last version is what is drawn, and a note tells of it.
 */
function comparedWith(
	last: VersionRecord,
	figure: Figure,
	file: YamlFile,
	{ report, note }: VersionComparison
): Figure {
	const change = changeOf(last.content, freeze(figure));
	if (change.by === 'nobody') return figure;
	if (change.by === 'people') {
		report({
			at: file.at([]),
			code: 'unpublished-change',
			message: `what ${show(figure.slug)} draws is not its version ${last.version}, and no revision tells of it. ${inWords(change.differences)}`,
			expected: 'the published content, or a new version with its reason',
			mend: publishCommand(figure.slug)
		});
		return figure;
	}
	if (change.differences.length > 0)
		note(
			`${file.path}: the program now says otherwise what version ${last.version} says, which is kept: ${inWords(change.differences)}. Publish (${publishCommand(figure.slug)}), or keep.`
		);
	const { version: number, revision, fingerprint, content } = last;
	return keptFigure(figure, { number, revision, fingerprint, content }, specOf(content), file);
}

function inWords(differences: readonly Difference[]): string {
	const changes = differences.map(differenceWords);
	const more = changes.length > SHOWN ? `; and ${changes.length - SHOWN} more` : '';
	return `${changes.slice(0, SHOWN).join('; ')}${more}`;
}

/** The chart of a version as today's schema reads it; of a type that is gone, as it is written. */
function specOf({ chart: { type, spec } }: FrozenContent): unknown {
	return isChartType(type) ? SPECS[type].schema.parse(spec) : spec;
}

/** Every version that can still be drawn, with what changed against the one before. */
function versionsOf(figure: Figure, stored: readonly VersionFile[]): PublishedVersion[] {
	const { versions: _, ...current } = figure;
	const whole = stored.flatMap(({ record, said }) => (record ? [{ record, said }] : []));
	return whole.map(({ record, said }, index): PublishedVersion => {
		const { version: number, edition = FIRST_EDITION, revision, fingerprint, files, content } = record;
		const before = whole[index - 1]?.record;
		return {
			number,
			revision,
			fingerprint,
			...(files ? { files } : {}),
			since: edition,
			said,
			figure: thaw({ number, revision, fingerprint, content }, specOf(content), current),
			changes: before ? contentDifferences(before.content, content) : []
		};
	});
}

/** Versions whose figure is gone, or goes by another name now. */
function reportStrangers(figures: readonly Figure[], { files, unread, store, report }: VersionComparison): void {
	const known = new Set([...files.map(({ name }) => name), ...unread]);
	for (const [slug, stored] of store ?? []) {
		if (known.has(slug)) continue;
		const renamed = figures.find(({ aliases }) => aliases.includes(slug));
		report({
			at: { file: stored[0]?.path ?? slug, line: 1, column: 1 },
			code: 'versions-without-figure',
			message: renamed
				? `${show(slug)} is called ${show(renamed.slug)} now, but its versions stand under the old name`
				: `there is no figure ${show(slug)} whose versions these could be`,
			expected: renamed
				? `a folder versions/${renamed.slug}`
				: `a file figures/${slug}.yaml: what was published is withdrawn, never deleted`,
			nearest: renamed ? undefined : nearestName(slug, known),
			mend: renamed
				? `rename the folder: git mv versions/${slug} versions/${renamed.slug}`
				: `bring the figure back, then: npm run data:publish -- ${slug} --withdraw --why "…"`
		});
	}
}
