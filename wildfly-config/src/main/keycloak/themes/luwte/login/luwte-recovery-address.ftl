<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- A member's own choice: an address to which a code may be sent when the password is forgotten. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=false; section>
    <#if section == "header">
        ${msg("luwte.address.title")}
    <#elseif section == "form">
        <#if luwteAddressAsked??>
        <p class="lead">${msg("luwte.address.asked", luwteAddressAsked)}</p>
        <form id="luwte-address-code" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="code" label=msg("luwte.address.code") hint=msg("luwte.address.codeHint") autocomplete="one-time-code"/>
            <@buttons.actionGroup>
                <@buttons.button id="address-confirm" name="choice" value="confirm" label="luwte.address.confirm"/>
                <@buttons.cancel/>
            </@buttons.actionGroup>
        </form>
        <#else>
        <p class="lead">${msg("luwte.address.lead")}</p>
        <div class="note"><p>${msg("luwte.address.risk")}</p></div>
        <#if luwteAddress??>
        <p>${msg("luwte.address.now", luwteAddress)}</p>
        <form id="luwte-address-remove" action="${url.loginAction}" method="post">
            <@buttons.actionGroup><@buttons.button id="address-remove" name="choice" value="remove" label="luwte.address.remove" kind="button-quiet"/></@buttons.actionGroup>
        </form>
        </#if>
        <form id="luwte-address" action="${url.loginAction}" method="post" novalidate>
            <@field.input name="address" label=msg("luwte.address.field") value=luwteAddressTyped!"" type="email" autocomplete="email"/>
            <@buttons.actionGroup>
                <@buttons.button id="address-save" name="choice" value="save" label="luwte.address.save"/>
                <@buttons.cancel/>
            </@buttons.actionGroup>
        </form>
        </#if>
    </#if>
</@layout.registrationLayout>
