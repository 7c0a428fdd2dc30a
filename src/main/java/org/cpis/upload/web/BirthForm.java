package org.cpis.upload.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpis.platform.web.Notice;
import org.cpis.register.NhsNumber;
import org.cpis.register.OwnPlan;
import org.cpis.upload.BabyDraft;
import org.cpis.upload.BabyFault;
import org.cpis.upload.BabyRefused;
import org.cpis.upload.BabyRule;

/** The birth task while it is being filled in: its steps, what was typed, which baby is on the page. */
public class BirthForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The pages of the task. */
    public enum Step {
        WHAT,
        BABY,
        CHECK,
        /** Interruption before plans are put onto babies. */
        LINK,
        /** Interruption before a plan is removed. */
        REMOVE
    }

    private final OwnPlan unborn;
    private final List<BabyForm> babies = new ArrayList<>();
    private Step step = Step.WHAT;
    private Boolean born;
    private int current;

    BirthForm(OwnPlan unborn) {
        this.unborn = unborn;
    }

    public void answer() {
        if (born == null) {
            Notice.wrong("what:born", "birth.what.empty");
        } else if (!born) {
            step = Step.REMOVE;
        } else if (babies.isEmpty()) {
            add();
        } else {
            step = babies.get(0).getDraft() == null ? Step.BABY : Step.CHECK;
        }
    }

    public void add() {
        String family = unborn.person().familyName();
        babies.add(BabyForm.of(family, "Baby", unborn.plan().teamCode()));
        change(babies.size() - 1);
    }

    public void change(int index) {
        current = index;
        step = Step.BABY;
    }

    public void remove(int index) {
        babies.remove(index);
    }

    /** Leaves the baby on the page for the list, if all that was typed is right. */
    public void keepBaby(LocalDate today) {
        Optional<BabyDraft> draft = getBaby().read();
        List<BabyFault> faults = draft.map(read -> BabyRule.of(unborn, today).faults(read, otherNumbers()))
                .orElse(List.of());
        faults.forEach(fault -> Notice.wrong("baby:" + fault.field(), fault.key()));
        if (draft.isPresent() && faults.isEmpty()) {
            getBaby().keep(draft.get());
            step = Step.CHECK;
        }
    }

    /** One step back. A baby that was only begun is dropped, unless it is the only one. */
    public void back() {
        boolean begun = step == Step.BABY && getBaby().getDraft() == null && babies.size() > 1;
        if (begun) {
            babies.remove(current);
        }
        step = switch (step) {
            case WHAT, REMOVE -> Step.WHAT;
            case BABY -> babies.get(0).getDraft() == null ? Step.WHAT : Step.CHECK;
            case CHECK -> Step.WHAT;
            case LINK -> Step.CHECK;
        };
    }

    public void link() {
        step = Step.LINK;
    }

    /** Shows the baby that was refused, with the reason at its field. */
    void show(BabyRefused refused) {
        change(refused.position());
        Notice.wrong("baby:" + refused.fault().field(), refused.key());
    }

    List<BabyDraft> drafts() {
        return babies.stream().map(BabyForm::getDraft).toList();
    }

    private List<NhsNumber> otherNumbers() {
        return babies.stream()
                .filter(baby -> baby != getBaby() && baby.getDraft() != null)
                .map(baby -> baby.getDraft().nhsNumber())
                .toList();
    }

    public OwnPlan getUnborn() {
        return unborn;
    }

    public Step getStep() {
        return step;
    }

    public List<BabyForm> getBabies() {
        return List.copyOf(babies);
    }

    public BabyForm getBaby() {
        return babies.get(current);
    }

    /** Which baby is on the page, from 1. */
    public int getPosition() {
        return current + 1;
    }

    public Boolean getBorn() {
        return born;
    }

    public void setBorn(Boolean born) {
        this.born = born;
    }
}
