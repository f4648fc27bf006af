/** A page that somebody has saved: its article without what stands around it, and what its head says of the work. */
import type { FoundWork } from '../../dataset/author/desk/foundWork';
import { articleOf, documentOf } from '../../dataset/extract/html/page';
import { headOf } from './pageHead';

export interface SavedPage {
	/** Blocks apart by empty lines; the title first. */
	readonly text: string;
	readonly work: FoundWork;
}

/** Undefined where there is no article in it. Nothing of the page is run, and nothing that it names is loaded. */
export async function readSavedPage(html: string): Promise<SavedPage | undefined> {
	const document = await documentOf(html);
	const work = headOf(document);
	const { text, isWhole } = await articleOf(document);
	return isWhole ? undefined : { text: `${text}\n`, work };
}
