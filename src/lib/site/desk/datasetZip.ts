/** What was drawn as the files of a dataset, without the text: its quotes were compared with it, which is on record in them. */
import { scriptCodePoints } from '../../fonts/scripts';
import { deskFiles } from '../../dataset/author/desk/files';
import type { Group } from '../../dataset/author/desk/records';
import { ELSEWHERE } from '../../dataset/author/desk/others';
import type { Desk } from '../../dataset/author/desk/told';
import { loadDataset } from '../../dataset/load';
import { memoryFiles } from '../../dataset/ports/memory';
import { matchedFile, matchText } from '../../dataset/text/recordMatch';
import { writeZip } from '../../press/zip/archive';

/**
 * @param more others that get figures of their own
 * @throws {Error} with what is missing in it, in a sentence
 */
export function datasetZip(told: Desk, answered: Group | undefined, more: readonly Group[] = []): Blob {
	if (!answered) throw new Error('There is nothing in it yet.');
	const work = { title: (told.work.title ?? '').trim(), url: (told.work.url ?? '').trim() };
	const { cited } = told;
	const desk = { ...told, work };
	if (!work.title || !work.url) throw new Error('A dataset names its work: say its title and its address.');
	if (cited.when === '') throw new Error('A dataset says when its work was published: a year is enough.');
	const nowhere = [answered, ...more]
		.flat()
		.flatMap(({ checks = [] }) => checks)
		.find(({ url }) => url === ELSEWHERE);
	if (nowhere) throw new Error(`A dataset names each source: say the address of “${String(nowhere['label'])}”.`);
	const today = new Date().toISOString().slice(0, 10);
	const all = new Map(deskFiles(desk, answered, more).files);
	const [text] = [...all.keys()].filter((path) => path.startsWith('texts/'));
	const verified = matchText(memoryFiles(all), { dir: 'data', text: text ?? '', date: today });
	if (!verified.path || !verified.record)
		throw new Error(verified.problems[0]?.message ?? 'The quotes could not be compared.');
	const record = matchedFile(memoryFiles(all), verified.path, verified.record);
	all.set(record.path, record.text);
	if (text !== undefined) all.delete(text);
	// As whoever builds it reads it: without the text.
	const { problems } = loadDataset({ files: memoryFiles(all, scriptCodePoints), dir: 'data', textDirs: [] });
	const [problem] = problems;
	if (problem)
		throw new Error(`${problem.message}${problem.expected === undefined ? '' : `; expected: ${problem.expected}`}`);
	const entries = [...all].map(([path, words]) => [path, new TextEncoder().encode(words)] as const);
	return new Blob([new Uint8Array(writeZip(Object.fromEntries(entries)))], { type: 'application/zip' });
}
