/** What people use otherwise: packages of `tests/bench/package.json`, no part of the product. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { positionIndex } from '../../../../src/lib/words/codePoints';
import { predictedSchema, type Reader } from '../predicted';

const RIVALS = [
	{ name: 'compromise', file: 'compromise.mjs', needs: 'compromise' },
	{ name: 'Recognizers-Text', file: 'recognizers.mjs', needs: '@microsoft/recognizers-text-suite' }
];

const hasRead = (loaded: unknown): loaded is { read: (text: string) => unknown } =>
	typeof loaded === 'object' && loaded !== null && 'read' in loaded && typeof loaded.read === 'function';

/** Those that are installed; of the others their names, to be said. */
export async function loadRivals(bench: string): Promise<{ readonly readers: Reader[]; readonly missing: string[] }> {
	const installed = RIVALS.filter(({ needs }) => existsSync(join(bench, 'node_modules', needs)));
	const readers = await Promise.all(
		installed.map(async ({ name, file }): Promise<Reader> => {
			const loaded: unknown = await import(`./${file}`);
			if (!hasRead(loaded)) throw new Error(`${file} exports no function “read”`);
			return {
				name,
				read: (text) => {
					const { toCodePoints } = positionIndex(text);
					const found = z.array(predictedSchema).parse(loaded.read(text));
					return found.map((one) => ({ ...one, start: toCodePoints(one.start), end: toCodePoints(one.end) }));
				}
			};
		})
	);
	return { readers, missing: RIVALS.filter((rival) => !installed.includes(rival)).map(({ needs }) => needs) };
}
