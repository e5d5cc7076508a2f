/**
 * The part of Phaser that the scenes draw with: both renderers, crowds, images, graphics and texts. The build puts this file in the
 * place of the whole engine, which is twice as large; types still come from the package, so what a scene uses must be here.
 */

import './phaserFirst.ts';
// The engine's files refer to each other in a circle, which can only be entered here.
import Renderer from 'phaser/src/renderer/index.js';
// These make themselves known to the engine when they are loaded.
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/blitter/BlitterFactory.js';
import 'phaser/src/gameobjects/graphics/GraphicsFactory.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/gameobjects/text/TextFactory.js';
import 'phaser/src/scene/ScenePlugin.js';
import constants from 'phaser/src/const.js';
import Events from 'phaser/src/core/events/index.js';
import Game from 'phaser/src/core/Game.js';
import Scale from 'phaser/src/scale/index.js';
import Scene from 'phaser/src/scene/Scene.js';

export default { ...constants, Core: { Events }, Game, Renderer, Scale, Scene };
