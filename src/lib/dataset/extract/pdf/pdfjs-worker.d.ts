/** The half of PDF.js that reads; the other half finds it by the name `pdfjsWorker`, and has it work in the same thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
	export const WorkerMessageHandler: unknown;
}
