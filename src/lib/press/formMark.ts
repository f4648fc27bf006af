/** How a drawing is laid out, as its file names it. */
import { isPurpose } from '../figure/brief/purposes';
import { NARROWEST, WIDEST, type SiteForm } from '../figure/widths';

/** `740`, `605 untitled`, `slide` or `shared`. */
export function formMark(form: SiteForm): string {
	return typeof form === 'string' ? form : `${form.width}${form.title ? '' : ' untitled'}`;
}

/** The form that a file names; undefined if it names none that there is. */
export function formNamed(mark: string): SiteForm | undefined {
	if (mark === 'shared' || isPurpose(mark)) return mark;
	const [, width, untitled] = /^(\d{1,4}(?:\.\d{1,3})?)( untitled)?$/.exec(mark) ?? [];
	const px = Number(width);
	return px >= NARROWEST && px <= WIDEST ? { width: px, title: untitled === undefined } : undefined;
}
