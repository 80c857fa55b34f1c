// Small improvements on pages that already work without them.

// The menu of the signed-in person closes when one presses Escape or goes somewhere else on the page.
for (const menu of document.querySelectorAll("details.account")) {
    menu.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || !menu.open) return;
        menu.open = false;
        menu.querySelector("summary").focus();
    });
    document.addEventListener("click", (event) => {
        if (!menu.contains(event.target)) menu.open = false;
    });
}

// Dragging a card somewhere else presses the button on the card that does the same: a page, a form, one road.
function draggable(card, onStart, onEnd) {
    card.draggable = true;
    card.classList.add("draggable");
    card.addEventListener("dragstart", (event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", "");
        event.stopPropagation();
        card.classList.add("dragged");
        onStart();
    });
    card.addEventListener("dragend", () => {
        card.classList.remove("dragged");
        onEnd();
    });
}

function dropArea(area, card, onDrop) {
    const isOver = (over) => area.classList.toggle("drop-over", over);
    area.addEventListener("dragover", (event) => {
        if (!card.classList.contains("dragged")) return;
        event.preventDefault();
        isOver(true);
    });
    area.addEventListener("dragleave", () => isOver(false));
    area.addEventListener("drop", (event) => {
        isOver(false);
        if (!card.classList.contains("dragged")) return;
        event.preventDefault();
        onDrop();
    });
}

for (const button of document.querySelectorAll("[data-drop-in]")) {
    const card = button.closest(".board-card, .sub-goal");
    const area = document.getElementById(button.dataset.dropIn);
    if (!card || !area) continue;
    const isReady = (ready) => area.classList.toggle("drop-ready", ready);
    draggable(card, () => isReady(true), () => isReady(false));
    dropArea(area, card, () => button.click());
}

// A goal that is dropped on another in the same list takes its place; the arrows' own form carries it.
for (const list of document.querySelectorAll("[data-reorder]")) {
    const places = [...list.children];
    for (const from of places) {
        const form = from.querySelector(".goal-place");
        if (!form) continue;
        const card = from.firstElementChild;
        if (!card.draggable) draggable(card, () => {}, () => {});
        for (const to of places) {
            if (to === from) continue;
            dropArea(to, card, () => {
                const other = document.createElement("input");
                other.type = "hidden";
                other.name = "placeOf";
                other.value = to.firstElementChild.id.replace("goal-", "");
                form.append(other);
                form.submit();
            });
        }
    }
}

// Some minutes before the session is over a notice offers more time. It takes none itself.
for (const notice of document.querySelectorAll("[data-session-seconds]")) {
    const ahead = 5 * 60;
    let timer;
    const show = () => {
        notice.hidden = false;
    };
    const wait = (seconds) => {
        clearTimeout(timer);
        timer = setTimeout(show, Math.max(0, seconds - ahead) * 1000);
    };
    notice.querySelector("button").addEventListener("click", async () => {
        const answer = await fetch("/session/extension", {
            method: "POST",
            body: new URLSearchParams({ _csrf: notice.dataset.csrf }),
            redirect: "manual",
        });
        if (!answer.ok) return;
        notice.hidden = true;
        const seconds = Number(await answer.text());
        if (seconds > ahead) wait(seconds);
    });
    wait(Number(notice.dataset.sessionSeconds));
}

// A form that is on its way asks for no more hints; they would come to a page that is gone.
document.addEventListener("submit", (event) => {
    const form = event.target;
    form.addEventListener("htmx:before:request", (request) => request.preventDefault());
    for (const part of form.querySelectorAll("[hx-post]")) part.dispatchEvent(new Event("htmx:abort"));
});

document.documentElement.classList.add("has-script");
