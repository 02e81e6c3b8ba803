/** Stops frames and players in an element: nothing loads, nothing plays. Returns what lets them go on where they were. */
export function stopMedia(element: Element): () => void {
  const inside = [element, ...element.querySelectorAll('iframe, video, audio')];
  const resumes = inside.flatMap((inner) => {
    if (inner instanceof HTMLIFrameElement) return [stopFrame(inner)];
    if (inner instanceof HTMLMediaElement) return [stopPlayer(inner)];
    return [];
  });
  return () => {
    for (const resume of resumes) resume();
  };
}

/** `location.replace` leaves the attribute and the tab's history as they are. */
function stopFrame(frame: HTMLIFrameElement): () => void {
  if (!frame.src || frame.srcdoc) return () => undefined;
  frame.contentWindow?.location.replace('about:blank');
  return () => frame.contentWindow?.location.replace(frame.src);
}

/** An empty stream in place of the film ends its loading, and no attribute tells of it. */
function stopPlayer(player: HTMLMediaElement): () => void {
  if (player.srcObject) return pausePlayer(player);
  const { currentTime, paused } = player;
  player.srcObject = new MediaStream();
  return () => {
    player.srcObject = null;
    if (currentTime > 0) player.currentTime = currentTime;
    if (!paused) void player.play().catch(() => undefined);
  };
}

function pausePlayer(player: HTMLMediaElement): () => void {
  if (player.paused) return () => undefined;
  player.pause();
  return () => void player.play().catch(() => undefined);
}
