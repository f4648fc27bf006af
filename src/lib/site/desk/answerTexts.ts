/**
 * Takes texts out of files in a thread of its own: a PDF of hundreds of pages leaves the page free, and can be stopped. This half
 * runs in the thread, `textThread.ts` on the page.
 */
import { extract, type Extraction } from '../../dataset/extract/extract';
import { ownText } from '../../dataset/text/ownText';
import { sha256Of } from '../../dataset/text/texts';

/** What the page is told: how far it is, and what came of it in the end. */
export type FromThread =
	| { readonly page: number; readonly of: number }
	/** The file is the text itself. */
	| { readonly text: string }
	| { readonly extraction: Extraction; readonly sha256: string }
	| { readonly failed: true };

const tell = (message: FromThread) => postMessage(message);

export function answerTexts(): void {
	addEventListener('message', ({ data }: MessageEvent<File>) => {
		textOf(data).then(tell, () => tell({ failed: true }));
	});
}

async function textOf(file: File): Promise<FromThread> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const text = ownText(bytes, file.name);
	if (text !== undefined) return { text };
	const extraction = await extract(bytes, { name: file.name, progress: (page, of) => tell({ page, of }) });
	return { extraction, sha256: sha256Of(bytes) };
}
