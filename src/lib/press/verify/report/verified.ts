/** What was verified: a file, or a report with the pictures in it. */
import type { VerifiedFile } from '../verdict';
import type { ReportPicture } from './picture';
import type { ReportForm } from './placed';

/** A report, with what each picture in it is. */
export interface VerifiedReport {
	readonly name: string;
	readonly form: ReportForm;
	/** Those of this site first by their order, then the others. */
	readonly pictures: readonly ReportPicture[];
	readonly notes: readonly string[];
}

export type Verified = VerifiedFile | VerifiedReport;

export function isReport(verified: Verified): verified is VerifiedReport {
	return 'pictures' in verified;
}
