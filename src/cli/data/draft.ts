import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { draftFigures } from '../../lib/dataset/author/desk/figures';
import { draftOf, type Draft } from '../../lib/dataset/author/draft/draft';
import { idsTaken } from '../../lib/dataset/author/draft/taken';
import { tagOf } from '../../lib/dataset/author/draft/sayings';
import { writeDraft } from '../../lib/dataset/author/draft/write';
import { replaceFiles } from './replaceFiles';
import { isDeviceName, slug } from '../../lib/dataset/schema/fields';
import { otherLanguage, type OtherLanguage } from '../../lib/words/otherLanguage';
import { OWN_LANGUAGE } from '../../lib/words/packs';
import { show } from '../../lib/dataset/problems/show';
import type { Fact } from '../../lib/dataset/extract/extract';
import { openText, sha256Of } from '../../lib/dataset/text/texts';
import { disk } from '../../lib/dataset/ports/disk';
import {
	counted,
	languageMistake,
	problemOf,
	tell,
	type DataCommand,
	type DataOptions,
	type Preparing
} from './command';
import { asTyped } from '../arguments';
import { readReference } from './reference';
import { schemaComment } from './schema';
import { takeOut, textPlace } from './takeOut';

const PLAIN = { lineWidth: 0 } as const;

/** Drafts a source, its claims and its inventory from a text; never over files that are there. */
export const draft: DataCommand = {
	takes: '<file>',
	does: [
		'Drafts a source, its claims and its inventory from a text, to be edited by a person.',
		'The text may be a web page (HTML), a PDF, a Word file (DOCX), Markdown or plain text. What is taken out of such a file is written beside it, as <id>.txt, which the other commands take.',
		'What only a person knows stands as TODO, which data:check lists. Files that are there are never written over.'
	],
	options: ['id', 'language', 'reference', 'figures'],
	examples: [
		'texts/interview.txt',
		'report.pdf --id interview-2024',
		'report.pdf --reference report.bib',
		'texts/interview.txt --figures',
		'texts/interview.txt --language pt-BR'
	],
	prepare,
	run
};

/** Takes the text out of a file that is none itself, and asks what language it looks to be in. */
async function prepare(
	args: readonly string[],
	to: Preparing
): Promise<Pick<DataOptions, 'takenOut' | 'looks' | 'recorded' | 'unread'>> {
	const record = to.reference === undefined ? {} : await readReference(to.reference, to.stderr);
	if (record.unread) return record;
	const taken = await takeOut(args, to);
	if (taken.takenOut && 'refused' in taken.takenOut) return taken;
	const found = taken.takenOut?.found;
	const language = to.language ?? declaredIn([...(record.recorded ?? []), ...(found?.facts ?? [])]);
	if (found) return { ...record, ...taken, ...(await looksOf(found.text, language)) };
	const [path] = args;
	const opened = path === undefined ? undefined : openText(disk, path);
	return opened && 'found' in opened ? { ...record, ...(await looksOf(opened.found.text, language)) } : record;
}

async function looksOf(text: string, declared: string | undefined): Promise<Pick<DataOptions, 'looks'>> {
	const looks = await otherLanguage(text, declared ?? OWN_LANGUAGE);
	return looks === undefined ? {} : { looks };
}

/** The language that a record of the work names, or its file. */
const declaredIn = (facts: readonly Fact[]) => tagOf(facts.find(({ field }) => field === 'language')?.value ?? '');

/** What the text’s own words say against its language. */
function toldOf({ name, tag, isMost, begins }: OtherLanguage, declared: string | undefined): string {
	const misread = `if it is, its numbers are misread; name its language with --language`;
	if (!isMost) return `a part of the text looks ${name} (${tag}), from “${begins} …” on: ${misread}`;
	return declared === undefined
		? `the text names no language and looks ${name} (${tag}): it was drafted as such; name another with --language`
		: `the text is said to be in “${declared}” and looks ${name} (${tag}): ${misread}`;
}

function run([path, ...more]: readonly string[], options: DataOptions): number | undefined {
	if (path === undefined || more.length > 0) return undefined;
	const refuse = (code: string, message: string, mend: string) =>
		tell(options, [problemOf(path, code, message, { mend })], { files: [] }, []);
	const { takenOut, recorded, unread } = options;
	if (unread) return tell(options, [unread], { files: [] }, []);
	if (takenOut && 'refused' in takenOut)
		return refuse(takenOut.refused.code, takenOut.refused.message, takenOut.refused.mend);
	const extracted = takenOut?.found;
	const opened = extracted
		? { found: { path, text: extracted.text, sha256: sha256Of(extracted.text) } }
		: openText(disk, path);
	if ('problem' in opened) return tell(options, [opened.problem], { files: [] }, []);
	const { found } = opened;
	const id = options.id ?? idFrom(path);
	if (!slug.safeParse(id).success)
		return refuse(
			'bad-name',
			`${show(id)} cannot be the id of a source`,
			'name it with --id: lower-case letters, digits and single hyphens, at most 80 characters'
		);
	if (isDeviceName(id))
		return refuse('bad-name', `Windows keeps the name “${id}” for a device`, 'choose another name with --id');
	const declared = options.language ?? declaredIn([...(recorded ?? []), ...(extracted?.facts ?? [])]);
	const { looks } = options;
	const language = declared ?? (looks?.isMost ? looks.tag : OWN_LANGUAGE);
	const misnamed = languageMistake(language, path);
	if (misnamed) return tell(options, [misnamed], { files: [] }, []);
	const places = {
		source: join(options.dir, 'sources', `${id}.yaml`),
		claims: join(options.dir, 'claims', `${id}.yaml`)
	};
	const text = extracted ? textPlace(path, id) : path;
	const taken = [...Object.values(places), ...(extracted && !holds(text, found.text) ? [text] : [])].filter((place) =>
		existsSync(place)
	);
	if (taken.length > 0)
		return refuse('taken', `${taken.join(' and ')} exists already`, 'choose another name with --id');
	const draft = draftOf(found.text, id, { language, taken: idsTaken(disk, options.dir), laysOut: true });
	const drafted = writeDraft(draft, id, found, language, {
		...(extracted && { extracted }),
		...(recorded && { recorded })
	});
	const figures = options.figures ? figureFiles(options.dir, draftFigures(draft, found.text, language)) : [];
	replaceFiles([
		...(extracted ? [{ path: text, text: found.text }] : []),
		...figures,
		{ path: places.source, text: schemaComment(places.source, 'source') + drafted.source },
		{ path: places.claims, text: schemaComment(places.claims, 'claims') + drafted.claims }
	]);
	const unsure = [...(looks ? [toldOf(looks, declared)] : []), ...drafted.unsure];
	const files = [...(extracted ? [text] : []), ...Object.values(places), ...figures.map((file) => file.path)];
	return tell(options, [], { files, unsure }, [
		...(extracted ? [`The text was taken out by ${extracted.by}, and stands in ${text}.`] : []),
		`${draftedOf(draft)} drafted in ${places.claims}; the source in ${places.source}.`,
		...(draft.byPerson ? [toRead(draft.byPerson.words, text)] : []),
		...(options.figures ? [`${counted(figures.length, 'figure')} drafted in ${join(options.dir, 'figures')}.`] : []),
		...unsure.map((doubt) => `unsure: ${doubt}`),
		`Fill in what says TODO (npm run data:check lists it), then: npm run data:verify -- ${asTyped(text)}`
	]);
}

function draftedOf({ claims, quotes, byPerson }: Draft): string {
	if (byPerson) return '1 claim, to be read by a person,';
	return `${counted(claims.length, 'claim')} on ${counted(quotes.length, 'quote')}`;
}

/** The way to a first figure where the program reads nothing. */
const toRead = (words: string, text: string) =>
	`Say what “${words}” is under “quantity:”, with “read:”; another number of the text likewise: npm run data:locate -- "<its sentence>" ${asTyped(text)} prints its quote.`;

/** Those whose names are not taken. */
function figureFiles(dir: string, figures: ReturnType<typeof draftFigures>): { path: string; text: string }[] {
	return figures.flatMap(({ slug: name, data }) => {
		const path = join(dir, 'figures', `${name}.yaml`);
		return existsSync(path) ? [] : [{ path, text: schemaComment(path, 'figure') + stringify(data, PLAIN) }];
	});
}

function holds(path: string, text: string): boolean {
	return existsSync(path) && readFileSync(path, 'utf8') === text;
}

function idFrom(path: string): string {
	return basename(path)
		.replace(/\.[^.]*$/, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
