import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citeCommand } from '../../../src/cli/cite';
import { HARVARD } from '../../../src/lib/press/cite/harvard';
import { SmallFolder } from '../dataset/smallDataset';

describe('npm run cite', () => {
	const run = async (...args: string[]) => {
		const [said, complaints]: [string[], string[]] = [[], []];
		const code = await citeCommand(args, {
			print: (line) => said.push(line),
			complain: (line) => complaints.push(line)
		});
		return { code, said: said.join('\n'), complaint: complaints.join('\n') };
	};

	it('names each style, the source for the fact before the figure for the drawing', async () => {
		const { code, said } = await run('meetings');
		expect(code).toBe(0);
		for (const style of ['APA 7', 'MLA 9', 'Chicago', 'Harvard']) expect(said).toContain(`${style}:`);
		expect(said.indexOf('Glantz, M.')).toBeLessThan(said.indexOf('Cited Figures. (2026'));
		expect(said).toContain('Note. Drawn from a statement in Glantz and Freeman (ca.\u00a02024).');
	});

	it('takes any style of the Citation Style Language', async () => {
		const folder = new SmallFolder().dir;
		writeFileSync(join(folder, 'own.csl'), HARVARD);
		writeFileSync(join(folder, 'none.csl'), 'no style');
		const { said } = await run('meetings', '--style', join(folder, 'own.csl'));
		expect(said).toContain('Glantz, M. and Freeman, C. (c.\u00a02024)');
		expect(said).toMatch(
			/below the figure: Figure 1\. .+ Drawn from a statement in Glantz and Freeman \(c\.\u00a02024\)\. Drawing: /
		);
		expect(await run('meetings', '--style', join(folder, 'none.csl'))).toMatchObject({
			code: 1,
			complaint: expect.stringContaining('no whole style') as unknown
		});
	});

	it('names the nearest figure, and what it does not understand', async () => {
		expect((await run('meeting')).complaint).toBe('There is no figure “meeting”. Perhaps “meetings”?');
		expect((await run('--stile', 'x')).code).toBe(2);
	});
});
