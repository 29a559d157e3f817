<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- At the first sign-in after registering. Members may decline, staff may not. -->
<#import "template.ftl" as layout>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=false; section>
    <#if section == "header">
        ${luwteFactorDuty?then(msg("luwte.offer.duty.title"), msg("luwte.offer.title"))}
    <#elseif section == "form">
        <p class="lead">${luwteFactorDuty?then(msg("luwte.offer.duty.lead"), msg("luwte.offer.lead"))}</p>
        <form id="luwte-factor-offer" action="${url.loginAction}" method="post">
            <h2>${msg("luwte.offer.app.title")}</h2>
            <p>${msg("luwte.offer.app")}</p>
            <@buttons.actionGroup><@buttons.button id="offer-app" name="choice" value="app" label="luwte.offer.app.do"/></@buttons.actionGroup>
            <h2>${msg("luwte.offer.key.title")}</h2>
            <p>${msg("luwte.offer.key")}</p>
            <@buttons.actionGroup><@buttons.button id="offer-key" name="choice" value="key" label="luwte.offer.key.do" kind="button-quiet"/></@buttons.actionGroup>
            <#if !luwteFactorDuty>
            <h2>${msg("luwte.offer.codes.title")}</h2>
            <p>${msg("luwte.offer.codes")}</p>
            <@buttons.actionGroup><@buttons.button id="offer-codes" name="choice" value="codes" label="luwte.offer.codes.do" kind="button-quiet"/></@buttons.actionGroup>
            <h2>${msg("luwte.offer.later.title")}</h2>
            <p>${msg("luwte.offer.later")}</p>
            <@buttons.actionGroup><@buttons.button id="offer-later" name="choice" value="later" label="luwte.offer.later.do" kind="button-quiet"/></@buttons.actionGroup>
            </#if>
        </form>
    </#if>
</@layout.registrationLayout>
