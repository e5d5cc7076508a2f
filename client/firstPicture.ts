/**
 * The first picture stands in the page itself and is taken away with the first drawing of the game. Where the game or its
 * sentences cannot be had, this says so and lets one try again. It stands in the page as well, so that it is there in any case.
 */
{
  const LATE = 6_000;
  const tell = (): void => {
    const late = document.getElementById('late');
    if (late) late.hidden = false;
  };
  setTimeout(tell, LATE);
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) tell();
    },
    true,
  );
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('#again')) location.reload();
  });
}
