/** What is measured of the product: the functions that the build calls, compiled as it compiles them. */
export { loadDataset } from '../../../src/lib/dataset/load';
export { disk } from '../../../src/lib/dataset/ports/disk';
export { completeSvg } from '../../../src/lib/export/completeSvg';
export { drawingOf } from '../../../src/lib/export/drawing';
export { readMetrics } from '../../../src/lib/fonts/folder';
export { giveMetrics } from '../../../src/lib/fonts/metrics';
export { fontBytes } from '../../../src/lib/export/fontBytes';
export { renderPng } from '../../../src/lib/export/png';
export { svgFile } from '../../../src/lib/export/svg';
export { fileForm } from '../../../src/lib/export/look';
export { fileScene } from '../../../src/lib/figure/scene';
export { toSvg } from '../../../src/lib/scene/toSvg';
