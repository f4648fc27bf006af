import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { draftOf } from '../../lib/dataset/author/draft/draft';
import { idsTaken } from '../../lib/dataset/author/draft/taken';
import { writeDraft } from '../../lib/dataset/author/draft/write';
import { replaceFiles } from './replaceFiles';
import { isDeviceName, languageTag, slug } from '../../lib/dataset/schema/fields';
import { OWN_LANGUAGE } from '../../lib/words/packs';
import { show } from '../../lib/dataset/problems/show';
import { openText } from '../../lib/dataset/text/texts';
import { disk } from '../../lib/dataset/ports/disk';
import { counted, problemOf, tell, type DataCommand, type DataOptions } from './command';
import { schemaComment } from './schema';

/** Drafts a source, its claims and its inventory from a text; never over files that are there. */
export const draft: DataCommand = {
	takes: '<text file>',
	does: [
		'Drafts a source, its claims and its inventory from a text, to be edited by a person.',
		'What only a person knows stands as TODO, which data:check lists. Files that are there are never written over.'
	],
	options: ['id', 'language'],
	examples: ['texts/interview.txt', 'texts/interview.txt --id interview-2024', 'texts/interview.txt --language pt-BR'],
	run
};

function run([path, ...more]: readonly string[], options: DataOptions): number | undefined {
	if (path === undefined || more.length > 0) return undefined;
	const opened = openText(disk, path);
	if ('problem' in opened) return tell(options, [opened.problem], { files: [] }, []);
	const refuse = (code: string, message: string, mend: string) =>
		tell(options, [problemOf(path, code, message, { mend })], { files: [] }, []);
	const id = options.id ?? idFrom(path);
	if (!slug.safeParse(id).success)
		return refuse(
			'bad-name',
			`${show(id)} cannot be the id of a source`,
			'name it with --id: lower-case letters, digits and single hyphens, at most 80 characters'
		);
	if (isDeviceName(id))
		return refuse('bad-name', `Windows keeps the name “${id}” for a device`, 'choose another name with --id');
	const language = options.language ?? OWN_LANGUAGE;
	if (!languageTag.safeParse(language).success)
		return refuse('bad-language', `“${language}” is no language tag`, 'name it with --language, such as en or pt-BR');
	const places = {
		source: join(options.dir, 'sources', `${id}.yaml`),
		claims: join(options.dir, 'claims', `${id}.yaml`)
	};
	const taken = Object.values(places).filter((place) => existsSync(place));
	if (taken.length > 0)
		return refuse('taken', `${taken.join(' and ')} exists already`, 'choose another name with --id');
	const draft = draftOf(opened.found.text, id, { language, taken: idsTaken(disk, options.dir) });
	const drafted = writeDraft(draft, id, opened.found, language);
	replaceFiles([
		{ path: places.source, text: schemaComment(places.source, 'source') + drafted.source },
		{ path: places.claims, text: schemaComment(places.claims, 'claims') + drafted.claims }
	]);
	return tell(options, [], { files: Object.values(places), unsure: drafted.unsure }, [
		`${counted(draft.claims.length, 'claim')} on ${counted(draft.quotes.length, 'quote')} drafted in ${places.claims}; the source in ${places.source}.`,
		...drafted.unsure.map((doubt) => `unsure: ${doubt}`),
		`Fill in what says TODO (npm run data:check lists it), then: npm run data:verify -- ${path}`
	]);
}

function idFrom(path: string): string {
	return basename(path)
		.replace(/\.[^.]*$/, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
