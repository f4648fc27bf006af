/** Stage 9: figures and their published versions. What is drawn must be what was published last, or a revision tells of it. */
import { CHARTS, isChartType } from '../../charts/registry';
import type { Report } from '../files';
import { fingerprintOf } from '../canonicalJson';
import { nearestName } from '../names';
import { show } from '../show';
import type { Figure, PublishedVersion, Revision } from '../types';
import type { YamlFile } from '../yaml';
import { differencesOf, differenceWords } from './differences';
import { freeze } from './freeze';
import type { VersionRecord } from './frozen';
import type { VersionFile, VersionStore } from './read';
import { thaw } from './thaw';

export interface VersionCheck {
	/** The figures' files, also those whose figures are broken. */
	readonly files: readonly YamlFile[];
	/** Slugs of files that cannot be read. */
	readonly unread: readonly string[];
	readonly store: VersionStore;
	readonly compares: boolean;
	readonly report: Report;
}

/** So many differences stand in a message; the rest is counted. */
const SHOWN = 6;

/** How the versions of a figure are made. */
export function publishCommand(slug: string): string {
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
	const named = slugs.slice(0, NAMED).join(', ');
	const rest = slugs.length > NAMED ? ` and ${slugs.length - NAMED} more` : '';
	return slugs.length === 1
		? `The figure “${slugs.join()}” is not published yet: ${publishCommand(slugs.join())}`
		: `${slugs.length} figures are not published yet (${named}${rest}): npm run data:publish -- --all --why "…"`;
}

/** The figures with their versions. Reports versions that are missing, edited or not told of, and content that changed. */
export function versionedFigures(figures: readonly Figure[], check: VersionCheck): Figure[] {
	const { store } = check;
	if (!store) return [...figures];
	if (check.compares) reportStrangers(figures, check);
	return figures.map((figure) => withVersions(figure, store.get(figure.slug) ?? [], check));
}

function withVersions(figure: Figure, stored: readonly VersionFile[], check: VersionCheck): Figure {
	const file = check.files.find(({ name }) => name === figure.slug);
	if (!file) return figure;
	if (figure.status === 'draft') {
		if (stored.length > 0 && check.compares)
			check.report({
				at: file.at(['status']),
				code: 'published-draft',
				message: `${show(figure.slug)} was published and cannot become a draft: its addresses would lead nowhere`,
				expected: 'published or withdrawn',
				mend: `npm run data:publish -- ${figure.slug} --withdraw --why "…"`
			});
		return figure;
	}
	if (check.compares && reportOrder(figure, file, stored, check))
		reportChange(figure, stored.at(-1)?.record, file, check.report);
	const records = stored.flatMap(({ record }) => record ?? []).slice(0, figure.revisions.length);
	return { ...figure, versions: versionsOf(figure, records) };
}

/** Each revision has its version and each version its revision, in order. False if anything is wrong with them. */
function reportOrder(
	figure: Figure,
	file: YamlFile,
	stored: readonly VersionFile[],
	{ report }: VersionCheck
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

function reportChange(figure: Figure, last: VersionRecord | undefined, file: YamlFile, report: Report): void {
	if (!last) return;
	const content = freeze(figure);
	if (fingerprintOf(content) === last.fingerprint) return;
	const changes = differencesOf(last.content, content).map(differenceWords);
	const more = changes.length > SHOWN ? `; and ${changes.length - SHOWN} more` : '';
	report({
		at: file.at([]),
		code: 'unpublished-change',
		message: `what ${show(figure.slug)} draws is not its version ${last.version}, and no revision tells of it. ${changes.slice(0, SHOWN).join('; ')}${more}`,
		expected: 'the published content, or a new version with its reason',
		mend: publishCommand(figure.slug)
	});
}

/** Every version that can still be drawn, with what changed against the one before. */
function versionsOf(figure: Figure, records: readonly VersionRecord[]): PublishedVersion[] {
	return records.map((record, index): PublishedVersion => {
		const { version: number, revision, fingerprint, content } = record;
		const { versions: _, ...current } = figure;
		const { type } = content.chart;
		const spec = isChartType(type) ? CHARTS[type].schema.parse(content.chart.spec) : content.chart.spec;
		const before = records[index - 1];
		return {
			number,
			revision,
			fingerprint,
			figure: thaw({ number, revision, fingerprint, content }, spec, current),
			changes: before ? differencesOf(before.content, content).map(differenceWords) : []
		};
	});
}

/** Versions whose figure is gone, or goes by another name now. */
function reportStrangers(figures: readonly Figure[], { files, unread, store, report }: VersionCheck): void {
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
