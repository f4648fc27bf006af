/**
 * Where a quote stands, as selectors that programs of others know: its page in the PDF, its words with what stands around
 * them, and its place in the text.
 * @see https://www.w3.org/TR/annotation-model/#selectors, https://www.rfc-editor.org/rfc/rfc8118 (3, fragments of PDFs)
 */
import type { Quote } from '../../dataset/types';
import { pageFragment } from '../../sentences/pages';

export type Selector =
	| { readonly type: 'FragmentSelector'; readonly conformsTo: string; readonly value: string }
	| { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
	| { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** As the Web Annotation Data Model names such specifications. */
const PDF_FRAGMENTS = 'http://tools.ietf.org/rfc/rfc8118';

/** The selectors of a quote from a PDF; none of another one, whose fields say the same. */
export function selectorsOf({ page, exact, prefix, suffix, start, end }: Quote): Selector[] {
	if (page === undefined) return [];
	return [
		{ type: 'FragmentSelector', conformsTo: PDF_FRAGMENTS, value: pageFragment(page) },
		{ type: 'TextQuoteSelector', exact, prefix, suffix },
		{ type: 'TextPositionSelector', start, end }
	];
}
