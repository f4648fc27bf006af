/** What is measured of the product: the functions that the build calls, compiled as it compiles them. */
export { cutsIn } from '../../../src/build/kept/cuts';
export { Store } from '../../../src/build/kept/store';
export { giveCuts } from '../../../src/lib/fonts/build/cutOnce';
export { loadDataset } from '../../../src/lib/dataset/load';
export { disk } from '../../../src/lib/dataset/ports/disk';
export { completeSvg } from '../../../src/lib/press/completeSvg';
export { drawingOf } from '../../../src/lib/press/drawing';
export { readMetrics } from '../../../src/lib/fonts/folder';
export { giveMetrics } from '../../../src/lib/fonts/metrics';
export { fontBytes } from '../../../src/lib/press/fontBytes';
export { renderPng } from '../../../src/lib/press/png/png';
export { svgFile } from '../../../src/lib/press/svg/svg';
export { fileForm } from '../../../src/lib/press/fileForm';
export { fileScene } from '../../../src/lib/figure/scene';
export { toSvg } from '../../../src/lib/scene/toSvg';
