/** The bundled program is kept between builds, as long as it is what would be bundled. */
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openIn } from '../openProgram';
import { copyProject, ROOT } from '../projectCopy';

const root = copyProject('cited-figures-program-');
const kept = join(root, '.cache', 'kept');
/** Those that are kept, by their keys. */
const programs = () => {
	const names = readdirSync(join(kept, 'program'));
	return names.flatMap((start) => readdirSync(join(kept, 'program', start)).map((rest) => start + rest));
};
afterAll(() => rmSync(root, { recursive: true, force: true }));
// A program that makes little is kept as one that makes all is, and is bundled in a third of the time.
for (const route of ['(site)', 'figures', 'embed', 'search', 'check'])
	rmSync(join(root, 'src', 'routes', route), { recursive: true, force: true });

const open = (env: Record<string, string> = {}) =>
	openIn(root, { ...process.env, SITE_URL: '', CITED_FIGURES_DATA: join(ROOT, 'data'), ...env });

test('it is bundled once, by two builds at the same time too, for all datasets, hosts and paths, and anew for another source', async () => {
	// What a killed build has left.
	mkdirSync(join(kept, 'temporary', '99999999-program', 'output'), { recursive: true });
	const together = await Promise.all([open(), open()]);
	expect(together.map(({ server }) => server)).toEqual([together[0].server, together[0].server]);
	// The one for any path, and that for this one.
	expect(programs()).toHaveLength(2);
	expect(readdirSync(join(kept, 'temporary'))).toEqual([]);
	expect(await open()).toEqual({ ...together[0], isKept: true });

	// Letters of five languages: other fonts.
	const fonts = readFileSync(join(root, '.cache', 'fonts', 'metrics.json'), 'utf8');
	const languages = join(ROOT, 'tests', 'fixtures', 'languages', 'dataset');
	expect(await open({ SITE_URL: 'https://charts.example.org', CITED_FIGURES_DATA: languages })).toEqual({
		...together[0],
		isKept: true
	});
	expect(readFileSync(join(root, '.cache', 'fonts', 'metrics.json'), 'utf8')).not.toBe(fonts);

	const elsewhere = await open({ BASE_PATH: '/figures' });
	expect(elsewhere).toMatchObject({ isKept: true });
	expect(elsewhere.server).not.toBe(together[0].server);

	// Unused for longer than two weeks: of the first nothing is left.
	const [weeks, folder] = [new Date(Date.now() - 15 * 24 * 3600 * 1000), join(String(together[0].server), '..', '..')];
	utimesSync(folder, weeks, weeks);
	appendFileSync(join(root, 'src', 'hooks.server.ts'), '\n// Changed.\n');
	expect(await open()).toMatchObject({ isKept: false });
	expect(existsSync(folder)).toBe(false);
	// Both of this source, and of the earlier one that for any path and that for another.
	expect(programs()).toHaveLength(4);
}, 240_000);

test('what cannot be bundled says why, and nothing of it is kept', async () => {
	const before = programs();
	writeFileSync(join(root, 'src', 'hooks.server.ts'), 'export const handle = ;');
	expect((await open()).message).toMatch(/hooks\.server\.ts[^]*The pages could not be built/);
	expect(programs()).toEqual(before);
	expect(readdirSync(join(kept, 'temporary'))).toEqual([]);
}, 120_000);
