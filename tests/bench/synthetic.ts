/** `npm run synthetic -- <folder> --figures <n>`: a made-up dataset and its texts, to see what grows with the number of figures. */
import { readArguments } from '../../src/cli/arguments';
import { run } from '../../src/cli/terminal';
import { writeSynthetic } from './synthetic/dataset';

const OPTIONS = { figures: { type: 'string' }, seed: { type: 'string' }, 'per-source': { type: 'string' } } as const;

await run(() => {
	const { rest, value, mistakes } = readArguments(process.argv.slice(2), OPTIONS);
	const all = [...mistakes];
	const whole = (name: keyof typeof OPTIONS, otherwise: number) => {
		const number = Number(value(name) ?? otherwise);
		if (!Number.isInteger(number) || number < 1)
			all.push(`--${name} is “${value(name)}”. Expected a whole number from 1.`);
		return number;
	};

	const size = { figures: whole('figures', 300), seed: whole('seed', 1), perSource: whole('per-source', 10) };
	const [folder] = rest;
	if (folder === undefined) all.push('No folder was named. Expected one, which is emptied first.');
	if (folder === undefined || all.length > 0) throw new Error(all.join('\n'));
	writeSynthetic(folder, size);
	console.log(`${size.figures} figures: CITED_FIGURES_DATA=${folder}/dataset CITED_FIGURES_TEXTS=${folder}/texts`);
	return Promise.resolve();
});
