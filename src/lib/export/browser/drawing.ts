/** A figure drawn in the reader's browser: the same layout and the same component as on the server. */
import { flushSync, mount, unmount } from 'svelte';
import type { Figure } from '../../dataset/types';
import { EXPORT_PARTS, frameLayout } from '../../figure/frame';
import Frame from '../../figure/Frame.svelte';
import type { FileForm } from '../../figure/widths';

/** The drawing as SVG text, light; `address` is where the figure's page is. */
export function drawHere(figure: Figure, address: string, { width, title }: FileForm): string {
	const idPrefix = `${figure.slug}-${width}`;
	const frame = frameLayout({ figure, width, parts: { ...EXPORT_PARTS, title }, idPrefix, address });
	const target = document.createElement('div');
	const component = mount(Frame, { target, props: { frame, standalone: true, title: figure.title } });
	try {
		flushSync();
		const drawing = target.querySelector('svg');
		if (!drawing) throw new Error('Nothing was drawn.');
		// What Svelte leaves as marks for itself means nothing in a file.
		return new XMLSerializer().serializeToString(drawing).replaceAll(/<!--[\s\S]*?-->/g, '');
	} finally {
		void unmount(component);
	}
}
