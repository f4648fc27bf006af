import { convertedFrom } from '../../lib/dataset/text/converted';
import { loadDataset, type Account } from '../../lib/dataset/load';
import { disk } from '../../lib/dataset/ports/disk';
import { openText, type FoundText } from '../../lib/dataset/text/texts';
import type { Problem } from '../../lib/dataset/types';
import { sliceCodePoints } from '../../lib/words/locate';
import { findNumberWords } from '../../lib/words/inventory';
import { languagesRead, OWN_LANGUAGE, packOf } from '../../lib/words/packs';
import { counted, languageMistake, problemOf, tell, type DataCommand, type DataOptions } from './command';

/** Lists the number words of a text that no claim and no entry under “undrawn” accounts for; of any text, all of them. */
export const inventory: DataCommand = {
	takes: '<text file>',
	does: ['Lists the number words of a text that nothing accounts for.'],
	options: ['language'],
	examples: ['texts/interview.txt'],
	run
};

function run([path, ...more]: readonly string[], options: DataOptions): number | undefined {
	if (path === undefined || more.length > 0) return undefined;
	const opened = openText(disk, path);
	if ('problem' in opened) return tell(options, [opened.problem], { words: [] }, []);
	const { found } = opened;
	const { accounts } = loadDataset({ files: disk, dir: options.dir, textDirs: [], comparesVersions: false });
	const source = accounts.find(({ text }) => text.sha256 === found.sha256);
	if (!source) {
		const copy = convertedCopy(found, accounts);
		if (copy) return tell(options, [copy], { words: [] }, []);
	}
	const language = source?.language ?? options.language ?? OWN_LANGUAGE;
	const misnamed = languageMistake(options.language, path) ?? otherLanguage(source, options.language, path);
	if (misnamed) return tell(options, [misnamed], { words: [] }, []);
	const words = findNumberWords(found.text, language).map((word) => ({ ...word, by: accountedBy(source, word) }));
	const open = words.filter(({ by }) => by === undefined);
	const lines = open.map(
		({ start, end, group }) => `${start}–${end}  ${group.padEnd(10)} ${surroundings(found.text, start, end)}`
	);
	const whose = source
		? `${counted(words.length - open.length, 'number word')} of “${source.title}” accounted for`
		: 'No source that can be read has this text (npm run data:check tells of those that cannot)';
	const code = tell(options, [], { source: source?.id, words: options.json ? words : [] }, [
		...lines,
		`${whose}, ${open.length} not.`,
		...(packOf(language)
			? []
			: [
					`“${language}” is not read (read: ${languagesRead()}): only its numbers in digits are listed, none of them read.`
				]),
		...(source?.whole === false ? ['Claims that are refused account for nothing here.'] : [])
	]);
	return open.length > 0 ? 1 : code;
}

/** The language of a text that a source has is that of its source. */
function otherLanguage(source: Account | undefined, named: string | undefined, path: string): Problem | undefined {
	if (!source || named === undefined || named === source.language) return undefined;
	return problemOf(path, 'bad-language', `--language is “${named}”, and the text is that of “${source.id}”`, {
		expected: `no --language: the source’s is “${source.language}”`
	});
}

function accountedBy(source: Account | undefined, word: { start: number; end: number }): string | undefined {
	const entry = source?.inventory.find(({ start, end }) => start < word.end && end > word.start);
	return entry && (entry.reason ?? entry.claims.join(', '));
}

/** The problem of a text that is that of a source but for what a program did to it: its positions are not the recorded ones. */
function convertedCopy({ path, text }: FoundText, sources: readonly Account[]): Problem | undefined {
	for (const source of sources) {
		const differs = convertedFrom(text, source.text.sha256);
		if (differs)
			return problemOf(
				path,
				'text-changed',
				`the text is a converted copy of that of “${source.id}”: ${differs.join(' and ')} differ`,
				{ expected: `the recorded text, whose sha256 is ${source.text.sha256}` }
			);
	}
	return undefined;
}

/** Text around a place, for people: "…in May 2023, [up] from…". */
function surroundings(text: string, start: number, end: number): string {
	const before = sliceCodePoints(text, Math.max(0, start - 24), start);
	const after = sliceCodePoints(text, end, end + 24);
	return `…${before}[${sliceCodePoints(text, start, end)}]${after}…`.replace(/\s+/g, ' ');
}
