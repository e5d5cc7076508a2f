/*
 * The part of the engine that asks the browser what it can do, which takes nearly as long as all the rest of it takes to be read. Whoever reads
 * it alone and takes a breath holds no page up for long: what is read once is not read again.
 */
import 'phaser/src/device/index.js';
