/**
 * Keeps the check boxes of the saved page, in the browser that it is opened in. It holds no words and nothing of the list,
 * so that it is the same in every page and its hash can stand in the page's policy.
 *
 * A tick that was made in any page saved of a list holds in all of them. A tick that was taken away holds in that page and
 * in older ones: a page saved later knows more.
 */
export const SCRIPT = `(() => {
  const boxes = document.querySelectorAll('input[data-key]');
  const at = Number(document.documentElement.dataset.at);
  let store = null;
  try {
    localStorage.setItem('fixtrail', '1');
    store = localStorage.getItem('fixtrail') === '1' ? localStorage : null;
  } catch {}
  const sayNotKept = () => { document.getElementById('not-kept').hidden = false; };
  if (!store) sayNotKept();
  for (const box of boxes) {
    const said = store ? store.getItem(box.dataset.key) : null;
    if (said === 'done') box.checked = true;
    else if (said !== null && Number(said) >= at) box.checked = false;
    box.addEventListener('change', () => {
      if (!store) return;
      try { store.setItem(box.dataset.key, box.checked ? 'done' : String(at)); } catch { sayNotKept(); }
    });
  }
})();`;
