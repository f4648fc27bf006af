/** What an operator of a page takes: what is not written so, programs read in several ways. @see ISO 32000-1, annex A */
import { isList, isName, type PdfValue } from '../../shown/pdf/values';

/** A number, a text, a name, a list, or anything; those after `*` as many as there are. */
type Kind = 'n' | 't' | '/' | '[' | '?';

const OPERANDS: Readonly<Record<string, string>> = {
	q: '', Q: '', cm: 'nnnnnn', w: 'n', J: 'n', j: 'n', M: 'n', d: '[n', ri: '/', i: 'n', gs: '/',
	m: 'nn', l: 'nn', c: 'nnnnnn', v: 'nnnn', y: 'nnnn', h: '', re: 'nnnn',
	S: '', s: '', f: '', F: '', 'f*': '', B: '', 'B*': '', b: '', 'b*': '', n: '', W: '', 'W*': '',
	BT: '', ET: '', Tc: 'n', Tw: 'n', Tz: 'n', TL: 'n', Tf: '/n', Tr: 'n', Ts: 'n',
	Td: 'nn', TD: 'nn', Tm: 'nnnnnn', 'T*': '', Tj: 't', TJ: '[', "'": 't', '"': 'nnt',
	CS: '/', cs: '/', SC: '*n', sc: '*n', SCN: '*?', scn: '*?', G: 'n', g: 'n', RG: 'nnn', rg: 'nnn', K: 'nnnn', k: 'nnnn',
	sh: '/', BI: '', ID: '*?', EI: '', Do: '/', MP: '/', DP: '/?', BMC: '/', BDC: '/?', EMC: '', d0: 'nn', d1: 'nnnnnn'
}; // prettier-ignore

/** Whether an operator stands with what it takes, and nothing else. */
export function isWellPut(word: string, operands: readonly PdfValue[]): boolean {
	const takes = Object.hasOwn(OPERANDS, word) ? OPERANDS[word] : undefined;
	if (takes === undefined) return false;
	if (takes.startsWith('*')) return operands.every((operand) => isOf(takes[1], operand));
	return operands.length === takes.length && operands.every((operand, i) => isOf(takes[i], operand));
}

function isOf(kind: Kind | string | undefined, operand: PdfValue): boolean {
	if (kind === 'n') return typeof operand === 'number';
	if (kind === 't') return typeof operand === 'string';
	if (kind === '/') return isName(operand);
	return kind === '[' ? isList(operand) : kind === '?';
}
