/** How a drawing is laid out, as its file names it. */
import { isBoxName, PURPOSES, type BriefForm } from '../figure/brief/purposes';
import { HIGHEST, LOWEST, NARROWEST, WIDEST, type SiteForm } from '../figure/widths';

/** `740`, `605 untitled`, `slide`, `report 454x340` or `shared`. */
export function formMark(form: SiteForm): string {
	if (typeof form === 'string') return form;
	const untitled = form.title ? '' : ' untitled';
	if (!('purpose' in form)) return `${form.width}${untitled}`;
	const { purpose, width, height } = form;
	return `${purpose} ${width}${height === undefined ? '' : `x${height}`}${untitled}`;
}

/** The form that a file names; undefined if it names none that there is. */
export function formNamed(mark: string): SiteForm | undefined {
	if (mark === 'shared' || isBoxName(mark)) return mark;
	const [, named, wide, high, untitled] =
		/^(?:([a-z]+) )?(\d{1,4}(?:\.\d{1,3})?)(?:x(\d{1,4}(?:\.\d{1,3})?))?( untitled)?$/.exec(mark) ?? [];
	const width = Number(wide);
	if (!(width >= NARROWEST && width <= WIDEST)) return undefined;
	const title = untitled === undefined;
	if (named === undefined) return high === undefined ? { width, title } : undefined;
	const purpose = PURPOSES.find((each) => each === named);
	const form: BriefForm | undefined = purpose && { purpose, width, title };
	if (!form || high === undefined) return form;
	const height = Number(high);
	return height >= LOWEST && height <= HIGHEST ? { ...form, height } : undefined;
}
