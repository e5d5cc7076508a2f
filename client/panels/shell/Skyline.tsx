import lanterns from '../../../assets/landing/lanterns.svg';
import skyline from '../../../assets/landing/skyline.svg';
import '../../style/skyline.css';

/** The market at night behind the title page; nothing on it needs to be read. */
export function Skyline() {
  return (
    <>
      <img class="lanterns" src={lanterns} alt="" width="1600" height="230" />
      <img class="skyline" src={skyline} alt="" width="1600" height="560" />
    </>
  );
}
