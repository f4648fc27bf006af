/** A figure's JSON by the name of its file, without a site that has it. */
import { jsonFile } from '../../lib/press/record/json';
import { siteSigner } from '../../lib/site/making/signer';
import { figureAddress } from '../figureAddress';
import type { FindFigure } from './fileDrawing';

/** @param name below `figures/`: `oil-half.json`, or `oil-half/v1.json` of a version. Undefined if there is none */
export function jsonOf(name: string, find: FindFigure): Uint8Array | undefined {
	const [, slug = '', number] = /^([^/]+?)(?:\/v(\d+))?\.json$/.exec(name) ?? [];
	const current = find(slug);
	const figure =
		number === undefined ? current : current?.versions.find((version) => String(version.number) === number)?.figure;
	return figure && new TextEncoder().encode(jsonFile(figure, figureAddress(figure.slug), siteSigner()));
}
