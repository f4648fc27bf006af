import { expect, it } from 'vitest';
import { briefNotes } from '../../../src/lib/figure/brief/words';
import { disputedNotes } from '../../../src/lib/figure/standingNotes';
import { standingSentence } from '../../../src/lib/sentences/standing';
import { ownDataset } from '../given';
import { BOX_NAMES } from '../../../src/lib/figure/brief/purposes';
import { canBeDrawn } from '../../../src/lib/figure/scene';
import { pastedCaption, pastedFigure, pastedPng, pastedSvg } from '../../../src/lib/press/pasted';
import { verifyFile } from '../../../src/lib/press/verify/verifyFile';
import { writeSvg } from '../../../src/lib/scene/svgNode';
import { PASTED, NO_PUBLICATION } from '../../../src/lib/sentences/pasted';
import { svgOf } from '../../../src/lib/scene/toSvg';
import { fileScene } from '../../../src/lib/figure/scene';
import { fileForm } from '../../../src/lib/press/fileForm';
import { writeChunks } from '../../../src/lib/press/png/chunks';
import { deskFiles } from '../../../src/lib/dataset/author/desk/files';
import { loadDataset } from '../../../src/lib/dataset/load';
import { memoryFiles } from '../../../src/lib/dataset/ports/memory';
import { DESK, numberOf } from '../dataset/author/desk/text';

const { files } = deskFiles(DESK, [{ number: numberOf('At least nine houses'), answer: {} }]);
const { dataset } = loadDataset({ files: memoryFiles(files), dir: 'data', textDirs: ['texts'] });
const figure = dataset?.figures[0];
if (!figure) throw new Error('The figure of the test was not drawn.');
const NOTHING = { figures: [], dataset: '', key: '' } as unknown as Parameters<typeof verifyFile>[2];

/** All words that a drawing shows, in one run. */
const shown = (svg: string) =>
	svg
		.replace(/<(?:metadata|style|title|desc)[\s\S]*?<\/(?:metadata|style|title|desc)>/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');

it('stands in each picture, in every box that it fits, and the mark that finds a figure does not', () => {
	const fitting = BOX_NAMES.filter((box) => canBeDrawn(pastedFigure(figure), '', box));
	expect(fitting.length).toBeGreaterThan(3);
	for (const box of fitting) {
		const words = shown(writeSvg(pastedSvg(figure, box, '')));
		expect(words.replaceAll(' ', ''), box).toContain(PASTED.replaceAll(' ', ''));
		expect(words, box).not.toMatch(/[3467ACDEFGHJKMNPQRTUVWXY]{6}-\d/);
	}
});

it('stands in the whole record too, which then names no site', () => {
	const svg = writeSvg(svgOf(fileScene(pastedFigure(figure), 'https://charts.example/figures/x/'), fileForm('light')));
	expect(shown(svg).replaceAll(' ', '')).toContain(PASTED.replaceAll(' ', ''));
	expect(svg).not.toMatch(/Cited Figures|charts\.example/);
});

it('carries neither name, address, seal nor signature', () => {
	const svg = writeSvg(pastedSvg(figure, 'cm', ''));
	expect(svg).not.toMatch(/Cited Figures|cited:|[0-9a-f]{64}/);
	expect(svg).toContain(PASTED);
});

it('is told as no publication by who verifies it', () => {
	const svg = new TextEncoder().encode(writeSvg(pastedSvg(figure, 'cm', '')));
	const png = pastedPng(
		writeChunks([
			{ type: 'IHDR', data: new Uint8Array(13) },
			{ type: 'IDAT', data: new Uint8Array() },
			{ type: 'IEND', data: new Uint8Array() }
		]),
		figure,
		2
	);
	for (const file of [svg, png]) {
		const told = verifyFile('picture', file, NOTHING);
		expect(told.verdict).toBe('unknown');
		expect(told.notes).toEqual([NO_PUBLICATION]);
	}
});

it('stands in the caption, with quote and source', () => {
	expect(pastedCaption(figure)).toBe(
		`At least nine houses were destroyed on the coast. “At least nine houses were destroyed on the coast.” Not checked against other sources. Source: Ann Example, Example Press, May 2024. ${PASTED}`
	);
});

it('stands behind what other sources say, in the picture, its full record and its caption', () => {
	const compared = ownDataset().figures.find(({ standing }) => standing === 'supported' || standing === 'mixed');
	if (!compared) throw new Error('No figure of the dataset was compared.');
	const [note] = briefNotes(pastedFigure(compared));
	expect(note?.lead).not.toBe('');
	expect(note?.text.endsWith(PASTED)).toBe(true);
	const told = compared.evidence.find(({ standing }) => standing !== 'unchecked');
	expect(pastedCaption(compared)).toContain(told ? standingSentence(told) : 'nothing');
	expect(pastedCaption(figure)).toContain('Not checked against other sources.');
	expect(pastedCaption(compared)).not.toContain('Not checked');
	const disputed = ownDataset().figures.find(({ standing }) => standing === 'contradicted');
	if (!disputed) throw new Error('No figure of the dataset is disputed.');
	expect(disputedNotes(pastedFigure(disputed)).join(' ')).not.toContain('Not checked');
	expect(disputedNotes(pastedFigure(disputed))[0]).toBe(PASTED);
});
