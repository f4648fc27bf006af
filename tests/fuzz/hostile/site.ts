/** The hostile dataset, published and built in a copy of the product. */
import { join } from 'node:path';
import { dataCommand } from '../../../src/cli/data';
import type { Base } from '../datasets/bases';
import { readBases } from '../datasets/bases';
import { Workspace } from '../datasets/workspace';
import { ROOT } from '../../build/projectCopy';
import { Project } from '../kills/project';
import { freeFields, writeHostile, type Planted } from './dataset';
import type { TextField } from './fields';

export interface HostileSite {
	/** The folder of the built site. */
	readonly folder: string;
	readonly planted: readonly Planted[];
	readonly fields: readonly TextField[];
	remove(): void;
}

const TEXTS = join(ROOT, 'tests/fixtures/small/texts');

/** The dataset that the values are put into. */
export function smallBase(): Base {
	const small = readBases().find(({ name }) => name === 'small');
	if (!small) throw new Error('There is no small dataset.');
	return small;
}

/** @throws {Error} with what the command told, if the dataset cannot be published or built */
export async function buildHostile(copies: number): Promise<HostileSite> {
	const project = new Project();
	try {
		const base = smallBase();
		const fields = freeFields(base, new Workspace());
		const folder = join(project.root, 'hostile');
		const planted = writeHostile(folder, base, fields, copies);
		const told: string[] = [];
		const say = (line: string) => void told.push(line);
		const code = dataCommand(['publish', '--all', '--dir', folder, '--texts', TEXTS], say, say);
		if (code !== 0) throw new Error(told.join('\n'));
		const ended = await project.build('hostile', { CITED_FIGURES_TEXTS: TEXTS, SITE_URL: 'https://figures.example' })
			.ended;
		if (ended.code !== 0) throw new Error(ended.output);
		return { folder: join(project.root, 'build'), planted, fields, remove: () => project.remove() };
	} catch (error) {
		project.remove();
		throw error;
	}
}
